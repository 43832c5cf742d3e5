/** Weights in hundredths of the features of each model; written by bench/train-attribution.ts. */

export const cueTable = `W n=, w=say	44
W n=. w=add	96
W n=. w=say	75
W n=. w=state	50
W n=. w=write	104
W n=N w=as	-39
W n=N w=by	-23
W n=N w=former	-35
W n=N w=from	-38
W n=N w=in	-15
W n=N w=includ	-78
W n=N w=like	-72
W n=N w=on	-19
W n=N w=releas	-82
W n=N w=say	18
W n=N w=support	32
W n=N w=tell	79
W n=N w=to	19
W n=N w=with	-46
W n=a w=as	-36
W n=a w=becom	-64
W n=a w=for	-52
W n=a w=hold	-102
W n=a w=in	25
W n=a w=of	-33
W n=a w=with	-34
W n=about w=ask	-88
W n=as w=such	-50
W n=at w=say	81
W n=be w=to	-41
W n=delegat w=pledge	-121
W n=for w=call	45
W n=for w=work	-61
W n=his w=in	-53
W n=his w=of	-30
W n=in w=say	79
W n=in w=write	65
W n=it w=mak	-69
W n=of w=out	-38
W n=of w=part	-50
W n=out w=turn	-116
W n=that w=add	45
W n=that w=suggest	33
W n=the w=acros	-49
W n=the w=as	-29
W n=the w=at	-30
W n=the w=in	20
W n=the w=of	-8
W n=the w=on	-24
W n=the w=support	47
W n=the w=to	-32
W n=to w=accord	71
W n=to w=appear	48
W n=to w=plan	23
W n=to w=refuse	69
W n=to w=went	-81
W n=which w=in	-53
W n=with w=compare	-113
W n=“ w=:	81
W p= w=N	-23
W p= w=to	56
W p='' w=say	86
W p=, w=includ	-56
W p=, w=say	31
W p=< w=tweet	-50
W p=N w=:	77
W p=N w=ask	48
W p=N w=call	35
W p=N w=candidat	-41
W p=N w=conclude	118
W p=N w=for	-64
W p=N w=in	-25
W p=N w=leader	-48
W p=N w=night	-38
W p=N w=nomine	-34
W p=N w=plan	76
W p=N w=poll	-48
W p=N w=presidential	-44
W p=N w=primary	-42
W p=N w=say	91
W p=N w=senator	-47
W p=N w=suggest	76
W p=N w=support	113
W p=N w=supporter	22
W p=N w=tell	49
W p=N w=to	38
W p=N w=voter	-39
W p=N w=with	-49
W p=N w=write	65
W p=he w=add	86
W p=his w=campaign	-41
W p=lead w=in	136
W p=mor w=than	-21
W p=official w=say	99
W p=poll w=show	118
W p=she w=say	30
W p=to w=say	-72
W p=year w=ago	-74
W p=” w=say	35
f=-ed	-3
f=-ed n=#	-42
f=-ed n=, -ed	-97
f=-ed n=, -ing	-77
f=-ed n=, Q	127
f=-ed n=-ly	-52
f=-ed n=-s ,	-53
f=-ed n=-s -ing	112
f=-ed n=-s about	123
f=-ed n=-s in	-84
f=-ed n=N	20
f=-ed n=N 's	62
f=-ed n=N N	-26
f=-ed n=and -ed	74
f=-ed n=at the	-76
f=-ed n=by	-15
f=-ed n=by l	-62
f=-ed n=from	-75
f=-ed n=her	-15
f=-ed n=him	52
f=-ed n=his l	27
f=-ed n=in -ing	105
f=-ed n=in N	-60
f=-ed n=in the	-57
f=-ed n=into	-62
f=-ed n=l .	-48
f=-ed n=l in	-62
f=-ed n=more than	-125
f=-ed n=on	-46
f=-ed n=on N	26
f=-ed n=on a	-80
f=-ed n=on l	-76
f=-ed n=on the	34
f=-ed n=or	-95
f=-ed n=out	-88
f=-ed n=that	20
f=-ed n=that l	-57
f=-ed n=the l	23
f=-ed n=to	-41
f=-ed n=to -ing	62
f=-ed n=to be	-47
f=-ed n=to l	50
f=-ed n=with N	47
f=-ed n=with the	69
f=-ing	-32
f=-ing n=,	-48
f=-ing n=-ly	48
f=-ing n=-s ,	-109
f=-ing n=-s and	-111
f=-ing n=-s l	-89
f=-ing n=.	-58
f=-ing n=. ^	-52
f=-ing n=N -s	-89
f=-ing n=N N	31
f=-ing n=as	-61
f=-ing n=at	-59
f=-ing n=for	-21
f=-ing n=from	-84
f=-ing n=his	26
f=-ing n=in N	-72
f=-ing n=in the	-75
f=-ing n=l ,	-137
f=-ing n=l .	-29
f=-ing n=l of	-84
f=-ing n=the l	27
f=-ing n=to a	50
f=-ing n=with N	-82
f=-ly	-192
f=-ly n=-ed	-26
f=-ly n=l	-64
f=-s	-73
f=-s n=#	66
f=-s n=,	-70
f=-s n=, -ing	-34
f=-s n=, N	-60
f=-s n=, Q	110
f=-s n=, l	-65
f=-s n=-	-76
f=-s n=-ed	-38
f=-s n=.	-36
f=-s n=. ^	-26
f=-s n=N	96
f=-s n=N ,	-79
f=-s n=N N	-40
f=-s n=a	19
f=-s n=a l	16
f=-s n=after	-41
f=-s n=and	-115
f=-s n=and -s	-30
f=-s n=are	-113
f=-s n=for -ing	-74
f=-s n=from	-24
f=-s n=from N	-69
f=-s n=had	-73
f=-s n=have	-126
f=-s n=have -ed	-41
f=-s n=he	34
f=-s n=in	-54
f=-s n=in N	-114
f=-s n=in l	-39
f=-s n=is	-57
f=-s n=l -s	28
f=-s n=l N	-83
f=-s n=l that	-70
f=-s n=l the	-49
f=-s n=like N	-79
f=-s n=of -ing	-74
f=-s n=of -s	-79
f=-s n=of the	-53
f=-s n=on -s	-75
f=-s n=on l	-39
f=-s n=or	-78
f=-s n=that -ed	-126
f=-s n=that N	50
f=-s n=that have	-112
f=-s n=the	78
f=-s n=to	-26
f=-s n=to N	-37
f=-s n=to the	-54
f=-s n=v	-84
f=-s n=were	-104
f=-s n=who	-96
f=-s n=with	-14
f=-s n=with l	-58
f=-s n=would	-61
f=-s n=—	-85
f=:	-29
f=: n=N N	-23
f=about	-64
f=about n=N	40
f=after	-94
f=again	-80
f=against	-44
f=against n=the	-46
f=already	-80
f=also	-97
f=also n=-ed	-39
f=always	-85
f=among	-60
f=around	-78
f=as	-85
f=as n=-ed	106
f=as n=-ed by	93
f=as n=N	-36
f=as n=a	-36
f=as n=a l	-25
f=as n=the	-30
f=at	-91
f=at n=the	-30
f=before	-84
f=between	-78
f=by	-63
f=by n=N	-18
f=despite	-84
f=down	-76
f=during	-92
f=earlier	-92
f=even	-106
f=ever	-78
f=first	-90
f=first n=l	-30
f=for	-64
f=for n=-s	-32
f=for n=a	-52
f=for n=a l	-35
f=for n=l	-64
f=for n=the l	-70
f=from	-85
f=from n=N	-35
f=further	-103
f=here	-80
f=in	-59
f=in n=#	-58
f=in n=-s	42
f=in n=N	-26
f=in n=N 's	52
f=in n=N ,	-84
f=in n=N .	-26
f=in n=a	24
f=in n=a N	104
f=in n=a l	-56
f=in n=his	-53
f=in n=his l	-36
f=in n=l -s	-28
f=in n=l l	38
f=in n=the	19
f=in n=the -s	84
f=in n=the N	-56
f=in n=which	-53
f=instead	-82
f=into	-71
f=just	-101
f=l	-94
f=l n='s	-106
f=l n='s l	-57
f=l n=(	-68
f=l n=,	-31
f=l n=, -ed	-53
f=l n=, -ing	-50
f=l n=, -s	-60
f=l n=, N	-13
f=l n=, Q	52
f=l n=, as	-71
f=l n=, but	-73
f=l n=, he	-82
f=l n=, l	-30
f=l n=, which	-66
f=l n=-	-31
f=l n=-ed by	-71
f=l n=-ed l	56
f=l n=-ing	14
f=l n=-ing ,	-77
f=l n=-ing in	-76
f=l n=-s	-40
f=l n=-s ,	-50
f=l n=-s .	-101
f=l n=-s N	-71
f=l n=-s about	156
f=l n=-s and	-64
f=l n=-s are	-40
f=l n=-s for	53
f=l n=-s have	-76
f=l n=-s in	-24
f=l n=-s l	-30
f=l n=-s of	40
f=l n=-s on	57
f=l n=-s the	-73
f=l n=-s to	53
f=l n=.	-29
f=l n=:	-77
f=l n=;	-74
f=l n==	-92
f=l n== Q	-91
f=l n=?	-43
f=l n=? ^	-43
f=l n=N 's	66
f=l n=N ,	-31
f=l n=N -s	-57
f=l n=N .	25
f=l n=N N	-55
f=l n=N l	-27
f=l n=Q	-54
f=l n=Q Q	-54
f=l n=a l	19
f=l n=about	38
f=l n=about N	39
f=l n=against the	56
f=l n=and	-96
f=l n=as l	-47
f=l n=at N	-68
f=l n=because	-72
f=l n=between	-44
f=l n=by -ing	-84
f=l n=for N	-83
f=l n=for a	-63
f=l n=for his	87
f=l n=for the	-28
f=l n=had	-47
f=l n=has	-137
f=l n=has -ed	-75
f=l n=he -ed	101
f=l n=his	33
f=l n=his l	34
f=l n=in	-9
f=l n=in #	-63
f=l n=in -ing	66
f=l n=in N	-53
f=l n=in a	27
f=l n=in the	-15
f=l n=is a	-92
f=l n=it	52
f=l n=l ,	-130
f=l n=l -ed	30
f=l n=l -s	-39
f=l n=l .	-86
f=l n=l N	-65
f=l n=l among	112
f=l n=l and	-141
f=l n=l from	101
f=l n=l in	-44
f=l n=l l	-61
f=l n=l of	93
f=l n=l on	68
f=l n=l to	38
f=l n=l v	-57
f=l n=l with	51
f=l n=of	6
f=l n=of -s	-87
f=l n=of a	-40
f=l n=of her	72
f=l n=of l	-39
f=l n=of the	-37
f=l n=on	15
f=l n=on the	-96
f=l n=or	-43
f=l n=over	-10
f=l n=over the	-84
f=l n=than	-82
f=l n=that	6
f=l n=that -ed	-138
f=l n=that has	-77
f=l n=that she	76
f=l n=the	18
f=l n=the l	21
f=l n=their l	58
f=l n=they l	-83
f=l n=this l	-29
f=l n=to	-28
f=l n=to #	-72
f=l n=to -ing	65
f=l n=to -ly	-76
f=l n=to Q	-79
f=l n=to be	-50
f=l n=to l	47
f=l n=to the	-83
f=l n=up	-39
f=l n=v	66
f=l n=was	-22
f=l n=was -ed	-56
f=l n=with	47
f=l n=would	-61
f=l n=—	-33
f=later	-102
f=like	-33
f=long	-82
f=never	-84
f=now	-113
f=of	-85
f=of n=-ing	-25
f=of n=N N	43
f=of n=a	-33
f=of n=his	-30
f=of n=l	21
f=of n=l -s	41
f=of n=the	-9
f=of n=the N	-25
f=off	-75
f=often	-69
f=on	-75
f=on n=N	-15
f=on n=N ,	-43
f=on n=N -ed	103
f=on n=N .	-35
f=on n=l	19
f=on n=the	-24
f=only	-105
f=out	-68
f=out n=of	-38
f=over	-94
f=perhaps	-93
f=previously	-82
f=recently	-87
f=simply	-82
f=soon	-81
f=still	-89
f=than	-91
f=there	-98
f=through	-66
f=to	-84
f=to n=-s	-20
f=to n=N	20
f=to n=N ,	54
f=to n=be	-42
f=to n=l	-74
f=to n=l l	-19
f=to n=the	-32
f=to n=the l	-19
f=to n=v	-26
f=today	-110
f=too	-81
f=toward	-65
f=under	-24
f=until	-76
f=up	-84
f=v	-44
f=v n=-ing	68
f=v n=N	36
f=v n=N l	-82
f=v n=a	22
f=v n=her	-63
f=v n=l	21
f=v n=l in	-126
f=v n=of	34
f=v n=out	103
f=v n=the l	22
f=v n=to N	-105
f=v n=to be	54
f=v n=to the	-100
f=v n=with	-63
f=very	-74
f=with	-83
f=with n=N	-44
f=with n=a	-34
f=within	-73
f=without	-38
n=#	-144
n=$	-168
n='s	-75
n=(	-90
n=)	-66
n=,	-100
n=-	-93
n=-ed	-40
n=-ing	-59
n=-ly	-23
n=-s	-55
n=.	-92
n=:	1
n=;	-99
n==	-92
n=?	-145
n=N	-42
n=Q	-60
n=a	-14
n=about	56
n=after	-62
n=all	-55
n=among	-46
n=and	-116
n=are	-181
n=around	-87
n=as	-41
n=at	-45
n=because	-108
n=been	-97
n=before	-127
n=being	-45
n=between	-45
n=both	-55
n=but	-93
n=by	-45
n=can	-89
n=could	-110
n=did	-72
n=do	-46
n=down	-45
n=during	-101
n=each	-66
n=earlier	-82
n=even	-96
n=for	-28
n=from	-88
n=had	-135
n=has	-129
n=have	-191
n=here	-71
n=herself	77
n=his	-25
n=in	-79
n=into	-81
n=is	-112
n=its	-50
n=l	-61
n=like	-82
n=may	-64
n=might	-71
n=more	-69
n=my	-56
n=no	58
n=now	-61
n=of	-8
n=on	-13
n=one	-83
n=only	-62
n=or	-153
n=out	42
n=over	-60
n=she	23
n=should	-112
n=since	-73
n=so	-59
n=someone	-73
n=than	-231
n=the	-53
n=their	-23
n=themselves	66
n=this	-9
n=three	-28
n=through	-154
n=to	7
n=too	-78
n=toward	-56
n=two	-120
n=until	-97
n=up	-85
n=v	-100
n=was	-80
n=were	-90
n=when	-73
n=whether	72
n=while	-111
n=who	-87
n=why	87
n=will	-61
n=with	-75
n=would	-99
n=–	-88
n=—	-152
p=#	-27
p=# - f=l	-149
p=# N f=l	-82
p=# f=-s	-71
p=# f=l	-38
p=# f=l n=.	-38
p=# f=l n=l	-42
p=# l f=-s	-76
p=# l f=in	62
p=$ # f=l	-83
p='	-38
p=' f=l	-48
p='s	-80
p='s N f=l	-96
p='s f=-ed	-100
p='s f=-ing n=l	55
p='s f=-s	7
p='s f=l n=,	-51
p='s f=l n=.	-33
p='s f=l n=N	-80
p='s f=l n=l	24
p='s f=l n=was	79
p='s l f=-ed	90
p='s l f=l	-28
p=(	-119
p=,	-39
p=, -ing f=l	-38
p=, -s f=l	53
p=, N f=-ed	103
p=, N f=-s	93
p=, N f=l	107
p=, and f=-ed	86
p=, and f=-s	69
p=, f=-ed	26
p=, f=-ing	40
p=, f=-ing n=-s	41
p=, f=-ing n=l	-46
p=, f=-ly	-41
p=, f=-s	26
p=, f=l n=,	-89
p=, f=l n=-s	-60
p=, f=l n=N	-39
p=, f=l n=l	-66
p=, f=l n=of	-72
p=, he f=-ed	63
p=, he f=-s	74
p=, he f=l	135
p=, he f=v	71
p=, she f=-ed	109
p=, the f=l	-47
p=, they f=l	147
p=, to f=l	69
p=, which f=-s	52
p=, who f=-ed	49
p=, who f=l	75
p=-	-16
p=-ed	-186
p=-ed , f=-ed	-96
p=-ed N f=l	-56
p=-ed a f=l	-39
p=-ed and f=-ed	-105
p=-ed by f=-ing	-74
p=-ed f=-ing	-31
p=-ed f=-s	-27
p=-ed f=by	-23
p=-ed f=for	-23
p=-ed f=in n=the	30
p=-ed f=l n=l	61
p=-ed f=l n=to	-52
p=-ed f=to	-11
p=-ed her f=l	-68
p=-ed his f=l	-140
p=-ed l f=-s	-85
p=-ed to f=-s	-101
p=-ed to f=l	-195
p=-ed to f=v	-72
p=-ing	-157
p=-ing -s f=-ed	-104
p=-ing N f=-s	-75
p=-ing a f=l	-21
p=-ing and f=-ing	-74
p=-ing f=-s	-15
p=-ing f=l	-8
p=-ing f=l n=-s	-40
p=-ing f=l n=l	-49
p=-ing f=l n=of	-44
p=-ing l f=l	-52
p=-ing the f=l	-30
p=-ing to f=-s	-99
p=-ing to f=l	-146
p=-ly	12
p=-ly f=-ed n=l	-42
p=-ly f=-ed n=to	-91
p=-ly f=-ing	11
p=-ly f=-s	32
p=-ly f=in	-76
p=-ly f=l	43
p=-ly f=l n=-s	59
p=-ly f=l n=l	-64
p=-ly f=l n=of	107
p=-ly f=v	23
p=-ly l f=-s	-47
p=-ly l f=l	-47
p=-s	-83
p=-s , f=-ing	9
p=-s , f=-s	-43
p=-s -ed f=l	67
p=-s N f=l	-80
p=-s and f=-ing	36
p=-s and f=-s	-89
p=-s are f=-ed	-40
p=-s f=-ed	53
p=-s f=-ed n=to	-72
p=-s f=-s	-43
p=-s f=:	-63
p=-s f=in	-39
p=-s f=in n=N	-28
p=-s f=in n=the	-44
p=-s f=l	48
p=-s f=l n=,	32
p=-s f=l n=in	-65
p=-s f=like	-68
p=-s f=on n=N	55
p=-s f=to	-55
p=-s f=v	38
p=-s have f=-ed	58
p=-s he f=-s	-121
p=-s his f=l	-89
p=-s of f=-ing	-71
p=-s of f=l	-61
p=-s that f=-s	78
p=-s that f=l	76
p=-s to f=-s	-64
p=-s to f=l	6
p=-s who f=v	-59
p=.	-105
p=. f=l	-60
p=:	-101
p=;	-96
p=<	-50
p=< f=l	-50
p=N	-54
p=N 's f=-ing	56
p=N 's f=-s	-48
p=N 's f=l	40
p=N , f=-ed	36
p=N , f=-ing	-1
p=N , f=-s	78
p=N , f=l	20
p=N -s f=-ing	71
p=N -s f=l	72
p=N N f=-ed	26
p=N N f=-s	66
p=N N f=:	133
p=N N f=for	-34
p=N N f=of	-35
p=N f=-ed	47
p=N f=-ed n=,	43
p=N f=-ed n=.	81
p=N f=-ing	-52
p=N f=-ing n=that	-126
p=N f=-ly	33
p=N f=-s	17
p=N f=-s n=-ed	-65
p=N f=-s n=and	-65
p=N f=-s n=are	-52
p=N f=for	-45
p=N f=for n=N	-32
p=N f=in	-6
p=N f=in n=N	-50
p=N f=in n=the	-37
p=N f=l	-30
p=N f=l n=N	-37
p=N f=l n=in	-48
p=N f=l n=of	-25
p=N f=l n=that	22
p=N f=l n=the	36
p=N f=l n=to	37
p=N f=of	-37
p=N f=of n=N	-15
p=N f=to	-40
p=N f=v	26
p=N f=v n=l	46
p=N f=v n=the	-39
p=N for f=-ing	-75
p=N had f=-ed	-55
p=N is f=-ed	-39
p=N is f=-ing	20
p=N l f=-ed	56
p=N l f=-s	123
p=N l f=in	-49
p=N l f=l	24
p=N l f=v	74
p=N to f=l	58
p=N was f=-ed	38
p=Q	-10
p=Q N f=-ed	106
p=Q N f=-s	86
p=Q N f=l	38
p=Q N f=v	51
p=Q f=-ed n=N	102
p=Q f=l n=N	13
p=Q he f=-ed	161
p=Q he f=l	66
p=Q she f=l	72
p=Q she f=v	99
p=^	-34
p=^ N f=-ed	61
p=^ N f=-s	93
p=^ N f=:	81
p=^ N f=l	81
p=^ ^ f=to	56
p=^ f=to	56
p=^ he f=-ed	108
p=^ he f=-s	159
p=^ he f=l	54
p=^ he f=v	95
p=^ her f=l	143
p=^ his f=l	88
p=^ in f=-ing	85
p=^ it f=-s	67
p=^ she f=-ed	97
p=^ the f=l	58
p=^ they f=-ed	60
p=^ they f=l	136
p=a	-118
p=a -ed f=l	-57
p=a -ing f=l	-78
p=a -ly f=-ed	-98
p=a -s f=l	-180
p=a N f=l	-155
p=a f=-ed n=l	37
p=a f=-ing	-65
p=a f=-s	-35
p=a f=l	-117
p=a f=l n=of	-26
p=a f=l n=that	-47
p=a l f=in	-62
p=a l f=l	-60
p=a l f=of	36
p=about	-179
p=again	-56
p=against	-81
p=all	-114
p=also	69
p=also f=-ed	30
p=also f=-s	38
p=among	-112
p=an	-179
p=an N f=l	-112
p=an f=-ed	-65
p=an f=l	-65
p=an f=l n=l	-19
p=an l f=l	-75
p=and	-13
p=and -s f=l	41
p=and N f=l	58
p=and f=-ing	12
p=and f=-ing n=-s	56
p=and f=-ing n=l	-57
p=and f=l	-11
p=and f=l n=,	-28
p=and f=l n=-s	-71
p=and his f=l	-52
p=and l f=-s	-118
p=and l f=l	-21
p=another f=l	-69
p=any	-131
p=any f=l	-36
p=are	46
p=are f=-ed	-55
p=are f=-ing	24
p=are f=l	36
p=aren't	87
p=as	-137
p=as f=-ed	-46
p=as f=l	-48
p=at	-209
p=at f=l	-60
p=be	-70
p=be f=-ed	-26
p=be f=v	-79
p=been f=l	57
p=being	-83
p=being f=-ed	-55
p=both	-116
p=both f=-s	-55
p=but he f=-ed	86
p=but the f=l	59
p=by	-21
p=by f=l	-41
p=can	-38
p=could	-71
p=could f=v	-79
p=did not f=l	76
p=doesn't	73
p=down	-47
p=every	-105
p=few	-70
p=first	-25
p=first f=l	-74
p=for	-117
p=for f=-ing	-69
p=for f=l	-21
p=for l f=-s	-62
p=four	-109
p=from	-121
p=had	-75
p=had f=-ed	-21
p=has	29
p=he	33
p=he 's f=-ing	-109
p=he 's f=l	-91
p=he -s f=l	-80
p=he f=l	4
p=he f=l n=,	49
p=he was f=-ing	-61
p=he would f=l	-65
p=her	-54
p=her f=l	16
p=her f=l n=,	-64
p=her f=l n=l	58
p=her l f=-s	-56
p=him	-64
p=his	-38
p=his f=l n=-s	68
p=his f=l n=for	56
p=his f=l n=l	-31
p=his f=l n=of	53
p=his l f=-ed	129
p=his l f=-s	-53
p=his l f=l	-72
p=how	-118
p=how f=l	-64
p=i	21
p=i f=l	65
p=if	-63
p=if he f=-s	-82
p=in	-135
p=in a f=l	-27
p=in f=-ing n=N	95
p=in f=-s	-67
p=in f=l	-77
p=in f=l n=l	51
p=in f=l n=to	-81
p=in his f=l	-41
p=in l f=-s	-31
p=in l f=l	53
p=into	-126
p=into f=l	-54
p=is	32
p=is a f=l	56
p=is f=-ed n=to	-59
p=is f=-ing	28
p=it	-60
p=it f=v	-92
p=it is f=l	-100
p=its	-73
p=its f=-s	-51
p=its f=l	-67
p=just f=l	-102
p=l	-131
p=l 's f=l	-8
p=l -ing f=-s	47
p=l -ly f=l	-76
p=l -s f=l	22
p=l . f=l	-30
p=l N f=-ed	-91
p=l N f=-ing	-74
p=l N f=-s	-33
p=l N f=l	-69
p=l a f=l	-30
p=l and f=l	-36
p=l by f=-ing	40
p=l f=-ed	68
p=l f=-ed n=.	63
p=l f=-ed n=by	-63
p=l f=-ing	-31
p=l f=-ing n=-s	-85
p=l f=-ing n=the	50
p=l f=-s	-12
p=l f=-s n=N	31
p=l f=-s n=and	-36
p=l f=-s n=at	-59
p=l f=-s n=for	-54
p=l f=-s n=from	-58
p=l f=-s n=of	-94
p=l f=-s n=on	-79
p=l f=-s n=to	-9
p=l f=: n=^	63
p=l f=against	-30
p=l f=at	-21
p=l f=by	-35
p=l f=for	-50
p=l f=for n=N	-44
p=l f=in	-10
p=l f=in n=l	-23
p=l f=in n=the	-15
p=l f=l	-58
p=l f=l n=-ed	-96
p=l f=l n=-ing	-56
p=l f=l n=and	30
p=l f=l n=for	-26
p=l f=l n=in	28
p=l f=l n=is	-39
p=l f=l n=of	-23
p=l f=l n=on	-42
p=l f=l n=that	-70
p=l f=l n=to	-59
p=l f=l n=with	-55
p=l f=of	-10
p=l f=of n=l	-12
p=l f=on	-6
p=l f=on n=N	-15
p=l f=to	-50
p=l f=to n=N	-28
p=l f=v	74
p=l he f=-ed	-219
p=l he f=-s	-177
p=l he f=v	-88
p=l his f=-s	-72
p=l his f=l	-39
p=l in f=-ing	-58
p=l in f=-s	-44
p=l in f=l	-15
p=l is f=-ed	-51
p=l l f=-ed	54
p=l l f=-ing	38
p=l l f=-s	61
p=l l f=l	17
p=l l f=of	-48
p=l of f=l	-17
p=l she f=-ed	-163
p=l the f=-s	-36
p=l the f=l	-17
p=l their f=l	-77
p=l they f=l	-147
p=l to f=l	-101
p=l who f=-ed	-37
p=l with f=l	-47
p=like	-79
p=many f=-s	-94
p=many f=l	42
p=more	-147
p=more f=-ed	-59
p=more f=l	-38
p=more f=than	-22
p=most	-129
p=my	81
p=no	-197
p=no f=l	-90
p=not f=-ing	-51
p=not to f=l	-79
p=now f=l	58
p=of	-126
p=of -s f=l	-104
p=of N f=-s	-53
p=of N f=in	81
p=of N f=l	-47
p=of f=-ed	-64
p=of f=-ing	-20
p=of f=l	-51
p=of f=l n=-s	-19
p=of f=l n=l	-45
p=of l f=-s	-80
p=of l f=l	21
p=of the f=-s	-40
p=off	-106
p=on	-174
p=on f=-ing	-71
p=on f=l	-73
p=on l f=-s	-59
p=on l f=l	-68
p=on the f=l	-39
p=on to f=l	-87
p=once	-162
p=one	-36
p=one f=l	-81
p=only	-100
p=only f=l	-69
p=or	-125
p=or f=l	-28
p=other	-78
p=other f=-s	-74
p=others	106
p=our	-81
p=out	-166
p=over	-90
p=several	-46
p=several f=-s	-72
p=she f=-s	48
p=she f=l n=.	63
p=should	-63
p=simply	-133
p=since	-101
p=so	-91
p=so f=l	-42
p=some	-16
p=some f=-s	-84
p=than	-73
p=that	-67
p=that -s f=l	-107
p=that N f=-ed	-118
p=that N f=-s	-68
p=that f=-ing	-67
p=that f=l	-23
p=that f=v	-86
p=that has f=-ed	-102
p=that he f=-ed	-176
p=that he f=-s	-159
p=that he f=v	-129
p=the	-152
p=the # f=-s	-51
p=the -ing f=-s	-46
p=the -ing f=l	-60
p=the -ly f=l	-75
p=the -s f=-ed	-48
p=the -s f=of	-55
p=the N f=-ing	-68
p=the N f=-s	-92
p=the N f=l	-99
p=the f=-ed	-31
p=the f=-ing	-40
p=the f=-s	-52
p=the f=l	-53
p=the f=l n=-ed	-23
p=the f=l n=N	48
p=the f=l n=of	-20
p=the f=l n=that	-76
p=the f=l n=to	-43
p=the l f=-ed	98
p=the l f=-s	113
p=the l f=l	7
p=the most f=l	-63
p=their	-65
p=their f=-s	-59
p=them	-41
p=then	-96
p=these	-77
p=they f=l	72
p=this	-113
p=this f=l	-120
p=those	-13
p=those f=-s	-94
p=three	-55
p=three f=-s	-56
p=to	-48
p=to f=-ed	-84
p=to f=l	-5
p=to f=l n=l	19
p=to f=l n=out	-89
p=to f=v	-46
p=to l f=-ed	-100
p=to l f=-s	-41
p=to l f=l	-53
p=to the f=l	-33
p=too	-132
p=two	-44
p=two f=-s	-91
p=under	-46
p=under f=l	-63
p=up	-126
p=v	-210
p=v f=in	-24
p=v f=l	-32
p=v f=l n=-s	59
p=v his f=l	-93
p=v to f=l	-131
p=very	-58
p=was	-9
p=was f=-ing	-56
p=was f=l	44
p=were f=l	35
p=what	-106
p=where	-77
p=who f=-s	40
p=who f=l	-1
p=who f=v	-20
p=who is f=-ing	-90
p=will f=l	-33
p=will f=v	-94
p=with	-66
p=with f=l n=-s	61
p=with his f=l	62
p=with l f=-s	-57
p=without	-159
p=won't	-111
p=would	-17
p=would f=l	-33
p=would f=l n=l	-90
p=would have f=-ed	-76
p=—	-49
q= f=-ed	-51
q= f=-ing	-65
q= f=-ly	-98
q= f=-s	-50
q= f=:	-13
q= f=about	-12
q= f=after	-29
q= f=again	-54
q= f=already	-67
q= f=also	-39
q= f=among	-27
q= f=around	-66
q= f=as	-15
q= f=at	-40
q= f=before	-35
q= f=between	-47
q= f=by	-31
q= f=despite	-64
q= f=down	-56
q= f=during	-53
q= f=earlier	-54
q= f=even	-72
q= f=ever	-61
q= f=first	-55
q= f=for	-3
q= f=from	-36
q= f=here	-59
q= f=in	-9
q= f=instead	-64
q= f=into	-41
q= f=just	-81
q= f=l	-35
q= f=later	-60
q= f=long	-67
q= f=never	-71
q= f=now	-78
q= f=of	-17
q= f=off	-61
q= f=often	-42
q= f=on	-4
q= f=only	-68
q= f=out	-37
q= f=over	-62
q= f=perhaps	-80
q= f=recently	-57
q= f=still	-75
q= f=than	-61
q= f=there	-70
q= f=through	-37
q= f=to	-31
q= f=too	-62
q= f=toward	-55
q= f=under	-34
q= f=until	-62
q= f=up	-60
q= f=v	-34
q= f=very	-69
q= f=with	-43
q= f=within	-59
q= n=# p=-s	-44
q= n=$ p=N	-112
q= n=, p=,	-94
q= n=, p=-ing	-46
q= n=, p=N	-45
q= n=, p=and	-73
q= n=, p=of	-40
q= n=-ed p=N	-76
q= n=-ed p=has	40
q= n=-ed p=l	89
q= n=-ed p=the	-26
q= n=-ing p=are	75
q= n=-ing p=l	-40
q= n=-ly p=N	-69
q= n=-s p=#	-40
q= n=-s p=-ed	71
q= n=-s p=-ing	-79
q= n=-s p=-ly	-53
q= n=-s p=-s	27
q= n=-s p=N	21
q= n=-s p=and	-34
q= n=-s p=for	-40
q= n=-s p=in	-44
q= n=-s p=of	-57
q= n=-s p=with	48
q= n=. p=#	-61
q= n=. p=-ing	-28
q= n=. p=and	-87
q= n=. p=l	-11
q= n=. p=not	-75
q= n=N p=-ed	-5
q= n=N p=N	-3
q= n=N p=^	41
q= n=N p=l	2
q= n=N p=of	-50
q= n=^ p=l	63
q= n=a p=-ed	-62
q= n=a p=-ing	-32
q= n=a p=-s	35
q= n=a p=N	-22
q= n=a p=has	-71
q= n=a p=l	37
q= n=a p=to	-31
q= n=after p=l	-59
q= n=among p=l	-69
q= n=an p=l	-47
q= n=and p=,	-128
q= n=and p=-s	-56
q= n=and p=N	-24
q= n=and p=l	-42
q= n=are p=N	-58
q= n=as p=,	-29
q= n=as p=N	-104
q= n=as p=as	-50
q= n=as p=l	-44
q= n=by p=was	46
q= n=for p='s	52
q= n=for p=is	53
q= n=for p=l	-47
q= n=from p=,	-84
q= n=from p=N	-144
q= n=from p=l	-18
q= n=have p=N	-65
q= n=her p=l	-68
q= n=his p=-s	-103
q= n=his p=l	43
q= n=in p=,	-56
q= n=in p=-s	-51
q= n=in p=N	-15
q= n=in p=and	-61
q= n=in p=he	-107
q= n=in p=l	-78
q= n=is p=N	-63
q= n=is p=l	-55
q= n=l p=-ing	-37
q= n=l p=-ly	-36
q= n=l p=^	-76
q= n=l p=a	16
q= n=l p=also	87
q= n=l p=an	-60
q= n=l p=and	-11
q= n=l p=had	99
q= n=l p=have	71
q= n=l p=his	-43
q= n=l p=is	48
q= n=l p=of	-46
q= n=l p=the	21
q= n=l p=their	-87
q= n=l p=to	20
q= n=l p=v	-46
q= n=l p=with	-87
q= n=of p=#	-58
q= n=of p=,	-48
q= n=of p=-ed	-59
q= n=of p=a	-58
q= n=of p=his	81
q= n=of p=l	-97
q= n=of p=the	-15
q= n=on p=l	-42
q= n=on p=to	61
q= n=out p=to	-90
q= n=that p=-ing	51
q= n=that p=-s	44
q= n=that p=a	-64
q= n=that p=l	-56
q= n=that p=the	-36
q= n=the p=-ed	19
q= n=the p=-ing	28
q= n=the p=N	-12
q= n=the p=l	32
q= n=the p=v	-47
q= n=their p=-s	86
q= n=this p=l	37
q= n=to p=,	18
q= n=to p=-ing	-81
q= n=to p=N	22
q= n=to p=the	-45
q= n=to p=v	-53
q= n=v p=-s	-50
q= n=v p=N	-80
q= n=v p=l	-63
q= n=was p=N	-78
q= n=when p=l	-81
q= n=who p=l	-40
q=L f=-ing	1
q=L f=-s	-14
q=L f=in	-102
q=L f=l	-37
q=L f=of	-54
q=L f=to	-35
q=L f=v	18
q=L n=. p=N	73
q=L n=. p=he	76
q=L n=. p=l	101
q=L n=. p=she	65
q=L n=N p=N	-47
q=L n=N p=Q	54
q=L n=l p=l	36
q=L n=the p=Q	61
q=LR f=l	-20
q=Lr f=l	-35
q=R n=, p=N	66
q=R n=: p=N	94
q=R n=N p=l	-73
q=R n=Q p=-s	-82
q=l f=-ed	-76
q=l f=-ing	-32
q=l f=-ly	-72
q=l f=-s	-58
q=l f=for	-40
q=l f=in	-18
q=l f=l	-77
q=l f=on	-36
q=l f=to	-24
q=l f=v	-38
q=l n=N p=N	-46
q=l n=N p=l	-72
q=l n=l p=N	-90
q=l n=l p=l	23
q=l n=the p=N	-37
q=lR f=l	-81
q=lr f=l	-27
q=r f=-ly	-87
q=r f=-s	-28
q=r f=:	-68
q=r f=for	-43
q=r f=in	-12
q=r f=l	-11
q=r f=of	-41
q=r f=on	-46
q=r f=with	-37
q=r n=, p=N	-53
q=r n=, p=l	-85
q=r n=-s p=N	51
q=r n=N p=^	57
q=r n=N p=l	-38
q=r n=a p=N	49
q=r n=l p='s	54
q=r n=l p=a	-58
q=r n=l p=l	-86
q=r n=l p=the	-33
q=r n=that p=N	-60
q=r n=the p=N	41
q=r n=the p=^	-53
rest=end f=-ed q=	-88
rest=end f=-ed q=L	107
rest=end f=-ed q=l	-92
rest=end f=-ing q=	-96
rest=end f=-ing q=L	-101
rest=end f=-ing q=l	-97
rest=end f=-s q=	-70
rest=end f=-s q=L	78
rest=end f=: q=	-135
rest=end f=for q=	-49
rest=end f=in q=	-78
rest=end f=l q=	-53
rest=end f=l q=L	35
rest=end f=l q=l	-55
rest=end f=of q=	-42
rest=end f=on q=	-32
rest=end f=v q=	-61
rest=end f=v q=L	56
rest=far f=-ed q=L	-1
rest=far f=-ing q=l	-37
rest=far f=-ly q=	-77
rest=far f=-ly q=r	-87
rest=far f=-s q=	-10
rest=far f=-s q=L	-59
rest=far f=-s q=R	39
rest=far f=-s q=l	-25
rest=far f=-s q=r	-26
rest=far f=: q=	52
rest=far f=: q=r	-68
rest=far f=N q=	74
rest=far f=after q=	-14
rest=far f=already q=	-44
rest=far f=also q=	-24
rest=far f=among q=	-67
rest=far f=as q=	-33
rest=far f=at q=	-18
rest=far f=before q=	-50
rest=far f=between q=	-33
rest=far f=by q=	-13
rest=far f=despite q=	-57
rest=far f=during q=	-42
rest=far f=even q=	-55
rest=far f=first q=	-42
rest=far f=for q=	25
rest=far f=for q=r	-43
rest=far f=in q=r	-12
rest=far f=into q=	-60
rest=far f=just q=	-51
rest=far f=l q=	-7
rest=far f=l q=L	-56
rest=far f=l q=Lr	-35
rest=far f=l q=lR	-69
rest=far f=l q=lr	-24
rest=far f=l q=r	-16
rest=far f=long q=	-49
rest=far f=now q=	-58
rest=far f=of q=r	-41
rest=far f=often q=	-67
rest=far f=on q=	19
rest=far f=on q=r	-46
rest=far f=only q=	-51
rest=far f=out q=	-14
rest=far f=over q=	-40
rest=far f=still q=	-44
rest=far f=than q=	-34
rest=far f=there q=	-56
rest=far f=through q=	-57
rest=far f=to q=	-4
rest=far f=up q=	-39
rest=far f=v q=	-3
rest=far f=v q=L	-63
rest=far f=with q=	-23
rest=far f=with q=r	-37
rest=near f=-ed q=	-42
rest=near f=-ed q=L	-28
rest=near f=-ed q=l	-43
rest=near f=-ing q=	-63
rest=near f=-ly q=	-23
rest=near f=-s q=	-13
rest=near f=-s q=L	-60
rest=near f=-s q=R	-67
rest=near f=-s q=l	-51
rest=near f=: q=	-51
rest=near f=N q=	-76
rest=near f=as q=	-37
rest=near f=at q=	-22
rest=near f=by q=	-21
rest=near f=for q=	-55
rest=near f=from q=	-42
rest=near f=in q=	-32
rest=near f=in q=L	-49
rest=near f=in q=l	-64
rest=near f=l q=	-29
rest=near f=l q=L	-58
rest=near f=l q=R	-41
rest=near f=l q=l	-68
rest=near f=of q=	-31
rest=near f=of q=l	-40
rest=near f=on q=	-79
rest=near f=to q=	-24
rest=near f=v q=	-39
rest=near f=v q=L	41
rest=near f=with q=	-19
s=# f=-ed	32
s=# f=-s	-50
s=# f=l	-45
s='s f=-ed	-185
s='s f=-ing	-121
s='s f=v	-120
s=, f=-ed	64
s=, f=-ing	39
s=, f=-ly	-56
s=, f=-s	50
s=, f=l	63
s=, f=v	60
s=, f=with	-54
s=- f=l	-37
s=-ed f=-ing	-60
s=-ed f=-s	-28
s=-ed f=by	-29
s=-ed f=for	-29
s=-ed f=l	-7
s=-ed f=on	-24
s=-ed f=to	-14
s=-ing f=-ed	-63
s=-ing f=-ing	-74
s=-ing f=-s	-12
s=-ing f=l	-19
s=-ing f=to	-17
s=-s f=-s	-14
s=-s f=:	-77
s=-s f=in	-8
s=-s f=l	47
s=-s f=of	-8
s=-s f=to	-63
s=-s f=v	9
s=. f=l	-61
s=< f=l	-50
s=N f=-ed	41
s=N f=-ing	46
s=N f=-s	62
s=N f=l	62
s=N f=to	-45
s=N f=v	56
s=^ f=on	-50
s=^ f=to	77
s=a f=-ed	-28
s=a f=-ing	-83
s=a f=-s	-40
s=a f=l	-129
s=about f=l	-54
s=after f=-ing	75
s=an f=-ed	-68
s=an f=l	-130
s=and f=-ly	-46
s=and f=l	-9
s=and f=v	-33
s=another f=l	-69
s=any f=l	-36
s=as f=-ed	-48
s=as f=l	-66
s=at f=l	-65
s=both f=-s	-57
s=but f=l	16
s=by f=l	-45
s=conjunction f=-ing n=l	-50
s=conjunction f=-s n=N	108
s=conjunction f=-s n=l	-69
s=conjunction f=l n=,	-46
s=conjunction f=l n=.	-60
s=conjunction f=l n=l	-42
s=conjunction f=l n=that	82
s=conjunction f=l n=to	-60
s=determiner f=-ed n=-s	-37
s=determiner f=-ed n=l	-89
s=determiner f=-ing n=-s	-138
s=determiner f=-ing n=l	-43
s=determiner f=-ing n=of	-46
s=determiner f=-s n=,	-87
s=determiner f=-s n=-ed	-25
s=determiner f=-s n=.	-89
s=determiner f=-s n=in	-46
s=determiner f=-s n=l	-70
s=determiner f=-s n=to	-50
s=determiner f=-s n=were	-43
s=determiner f=l n='s	-60
s=determiner f=l n=,	-29
s=determiner f=l n=-ed	-61
s=determiner f=l n=-ing	-29
s=determiner f=l n=-ly	-61
s=determiner f=l n=-s	-56
s=determiner f=l n=.	-18
s=determiner f=l n=N	-58
s=determiner f=l n=about	-60
s=determiner f=l n=and	-63
s=determiner f=l n=at	-100
s=determiner f=l n=from	-48
s=determiner f=l n=of	-21
s=determiner f=l n=on	-44
s=determiner f=l n=that	-10
s=determiner f=l n=v	-79
s=determiner f=l n=when	75
s=for f=-ing	-59
s=for f=-s	-40
s=for f=l	-30
s=from f=l	-46
s=he f=-s	42
s=he f=v	-31
s=her f=-ing	-89
s=his f=-ing	-50
s=how f=l	-74
s=i f=l	72
s=in f=-s	-68
s=in f=l	-82
s=into f=l	-60
s=it f=-ing	-79
s=it f=-s	41
s=it f=v	-81
s=its f=-s	-52
s=its f=l	-81
s=l f=-ed	12
s=l f=-ing	-29
s=l f=against	-35
s=l f=as	27
s=l f=at	-22
s=l f=by	-41
s=l f=for	-17
s=l f=in	-13
s=l f=l	-5
s=l f=on	-12
s=l f=to	-67
s=many f=-s	-94
s=many f=l	48
s=mark f=-ed n=N	66
s=mark f=-ed n=by	-54
s=mark f=-ed n=that	96
s=mark f=-ing n=N	36
s=mark f=-ing n=l	44
s=mark f=-ing n=that	84
s=mark f=-ing n=the	24
s=mark f=-ing n=to	29
s=mark f=in n=l	-85
s=mark f=in n=the	50
s=mark f=l n=,	-55
s=mark f=l n=.	-75
s=mark f=l n==	-76
s=mark f=l n=and	-57
s=mark f=l n=for	-105
s=mark f=l n=l	-41
s=mark f=l n=of	-63
s=mark f=l n=that	75
s=more f=-ed	-111
s=more f=l	-68
s=more f=than	-23
s=most f=-ed	-101
s=name f=-ed n=,	62
s=name f=-ed n=.	51
s=name f=-ed n=N	11
s=name f=-ed n=by	-49
s=name f=-ed n=from	-145
s=name f=-ed n=that	51
s=name f=-ed n=the	33
s=name f=-ed n=to	6
s=name f=-ing n=,	-92
s=name f=-ing n=-s	53
s=name f=-ing n=the	-52
s=name f=-ing n=to	13
s=name f=-s n=-ed	39
s=name f=-s n=and	-65
s=name f=-s n=he	87
s=name f=for n=N	-32
s=name f=in n=N	-57
s=name f=in n=l	53
s=name f=in n=the	-50
s=name f=l n=.	-33
s=name f=l n=N	29
s=name f=l n=in	33
s=name f=l n=l	24
s=name f=l n=the	41
s=name f=l n=they	-87
s=name f=l n=to	39
s=name f=of n=N	-16
s=no f=l	-90
s=number f=l n=.	-38
s=number f=l n=l	-51
s=of f=-ed	-48
s=of f=-ing	-67
s=of f=-s	-29
s=of f=l	-25
s=on f=-ing	-71
s=on f=l	-75
s=once f=-ed	-112
s=one f=l	-97
s=or f=-s	-62
s=or f=l	-63
s=other f=-ed n=in	20
s=other f=-ed n=l	15
s=other f=-ed n=that	68
s=other f=-ed n=to	-23
s=other f=-ing n=.	-40
s=other f=-ing n=l	41
s=other f=-ing n=the	29
s=other f=-ly n=-ed	-40
s=other f=-s	-75
s=other f=-s n=-ed	-48
s=other f=-s n=.	4
s=other f=-s n=N	36
s=other f=-s n=and	-42
s=other f=-s n=at	-65
s=other f=-s n=from	-60
s=other f=-s n=on	-102
s=other f=-s n=the	62
s=other f=: n=N	-67
s=other f=: n=^	60
s=other f=as n=-ed	109
s=other f=as n=l	-29
s=other f=for n=l	-31
s=other f=for n=the	-76
s=other f=from n=l	57
s=other f=in n=#	-19
s=other f=in n=N	-4
s=other f=in n=a	40
s=other f=l n=,	9
s=other f=l n=-ed	-51
s=other f=l n=:	-76
s=other f=l n=N	16
s=other f=l n=and	-35
s=other f=l n=at	22
s=other f=l n=for	-45
s=other f=l n=in	-42
s=other f=l n=l	3
s=other f=l n=of	8
s=other f=l n=that	34
s=other f=l n=the	24
s=other f=l n=to	-20
s=other f=of n=-s	-49
s=other f=of n=N	21
s=other f=on n=l	-37
s=other f=to n=N	70
s=other f=to n=l	-33
s=other f=to n=the	-18
s=other f=v n=-s	61
s=other f=v n=N	83
s=possessive f=l n=.	-35
s=possessive f=l n=l	16
s=possessive f=l n=was	78
s=preposition f=-ed n=-s	-138
s=preposition f=-ed n=N	-109
s=preposition f=-ed n=l	-114
s=preposition f=-ing n=-s	-68
s=preposition f=-ing n=it	-114
s=preposition f=-s n=-ing	-69
s=preposition f=-s n=-s	-53
s=preposition f=-s n=.	-64
s=preposition f=-s n=N	-109
s=preposition f=-s n=and	-36
s=preposition f=-s n=in	-46
s=preposition f=-s n=that	-48
s=preposition f=l n=-ed	-58
s=preposition f=l n=-s	-46
s=preposition f=l n=.	-43
s=preposition f=l n=N	-8
s=preposition f=l n=for	54
s=preposition f=l n=in	-44
s=preposition f=l n=of	-42
s=preposition f=l n=out	-104
s=preposition f=l n=that	-94
s=preposition f=l n=the	-19
s=preposition f=l n=up	-58
s=preposition f=l n=with	-76
s=pronoun f=-ed n=-s	96
s=pronoun f=-ed n=.	43
s=pronoun f=-ing n=to	-42
s=pronoun f=-s n=l	53
s=pronoun f=-s n=the	-87
s=pronoun f=l n=,	87
s=pronoun f=l n=.	55
s=pronoun f=l n=N	-35
s=pronoun f=l n=it	-83
s=pronoun f=l n=l	34
s=pronoun f=l n=of	68
s=pronoun f=l n=to	-66
s=relative f=-ed n=to	-30
s=relative f=l n=l	-82
s=several f=-s	-72
s=she f=-s	48
s=she f=l	-29
s=some f=-s	-84
s=some f=l	23
s=subordinator f=-s n=l	-61
s=subordinator f=l n=,	-74
s=subordinator f=l n=-s	-27
s=subordinator f=l n=N	-69
s=subordinator f=l n=l	-71
s=subordinator f=v n=l	-73
s=that f=-ed	-57
s=that f=-ing	-100
s=that f=-s	-32
s=that f=l	-34
s=that f=v	-133
s=the f=-ed	-72
s=the f=-ing	-57
s=the f=-s	-88
s=the f=l	-103
s=their f=-s	-60
s=this f=l	-41
s=those f=-s	-105
s=three f=-s	-63
s=to f=-ed	-99
s=to f=-ing	-72
s=to f=-s	-10
s=to f=l	-5
s=to f=v	-99
s=two f=-s	-93
s=under f=l	-63
s=v f=in	-30
s=v f=l	-54
s=verb f=-ing n=l	-75
s=verb f=-s n=to	-90
s=verb f=: n=Q	-72
s=verb f=in n=a	-41
s=verb f=in n=the	53
s=verb f=l n=,	-56
s=verb f=l n=.	-68
s=verb f=l n=in	-50
s=verb f=l n=of	-61
s=verb f=l n=to	-32
s=we f=l	103
s=what f=l	-73
s=who f=-ed	-48
s=who f=-s	30
s=who f=l	10
s=who f=v	-70
that=0 f=-ed	-45
that=0 f=-ing	-71
that=0 f=-ly	-127
that=0 f=-s	-80
that=0 f=:	-16
that=0 f=about	-39
that=0 f=after	-68
that=0 f=again	-76
that=0 f=against	-35
that=0 f=already	-76
that=0 f=also	-108
that=0 f=always	-79
that=0 f=among	-44
that=0 f=around	-63
that=0 f=as	-71
that=0 f=at	-79
that=0 f=before	-61
that=0 f=between	-75
that=0 f=by	-43
that=0 f=despite	-66
that=0 f=down	-72
that=0 f=during	-87
that=0 f=earlier	-71
that=0 f=even	-94
that=0 f=ever	-74
that=0 f=first	-82
that=0 f=for	-41
that=0 f=from	-63
that=0 f=here	-68
that=0 f=in	-38
that=0 f=instead	-78
that=0 f=into	-63
that=0 f=just	-92
that=0 f=l	-92
that=0 f=later	-73
that=0 f=like	-22
that=0 f=long	-70
that=0 f=never	-76
that=0 f=now	-88
that=0 f=of	-52
that=0 f=off	-72
that=0 f=often	-62
that=0 f=on	-55
that=0 f=only	-79
that=0 f=out	-49
that=0 f=over	-83
that=0 f=perhaps	-81
that=0 f=previously	-74
that=0 f=recently	-72
that=0 f=simply	-76
that=0 f=since	-86
that=0 f=soon	-72
that=0 f=still	-86
that=0 f=than	-83
that=0 f=there	-80
that=0 f=through	-60
that=0 f=to	-52
that=0 f=today	-101
that=0 f=too	-81
that=0 f=toward	-64
that=0 f=under	-34
that=0 f=until	-69
that=0 f=up	-77
that=0 f=v	-68
that=0 f=very	-65
that=0 f=with	-58
that=0 f=within	-66
that=0 f=without	-52
that=1 f=-ed	20
that=1 f=l	6
that=2 f=-s	-48
that=3 f=v	59
that=4 f=in	-50
that=5 f=-s	-36
that=5 f=in	-49
that=5 f=l	-91
w=:	-29
w=: f=:	-29
w=: f=: s=other	-66
w=: f=: s=verb	-71
w=: p=-s	-63
w=: q=	-13
w=: q=r	-68
w=: s=other	-66
w=: s=verb	-71
w=: that=false	-16
w=N	-78
w=N p=N	-59
w=N p=^	-23
w=N q=	-35
w=N q=r	-57
w=N s=mark	-78
w=N s=other	-26
w=N that=false	-47
w=about	-64
w=about f=about	-64
w=about f=about s=verb	-73
w=about n=N	40
w=about q=	-12
w=about s=verb	-73
w=about that=false	-39
w=about that=true	-72
w=accord	59
w=accord f=-ing	58
w=accord f=-ing s=mark	14
w=accord n=to	71
w=accord q=	44
w=accord s=mark	6
w=accord that=false	59
w=accuse	84
w=accuse q=	43
w=accuse that=false	84
w=acknowledg	123
w=acknowledg f=l	123
w=acknowledge	95
w=acknowledge f=-ed	67
w=acknowledge q=	82
w=acknowledge that=false	70
w=acros	-70
w=acros f=-s	-70
w=acros n=the	-49
w=acros q=	-59
w=acros that=false	-63
w=act	-83
w=act q=	-74
w=act that=false	-79
w=action	-71
w=action that=false	-57
w=add	133
w=add f=-ing	100
w=add n=.	96
w=add n=that	45
w=add q=	-117
w=add q=L	93
w=add that=true	42
w=administration	-61
w=administration f=l	-55
w=admit	146
w=adviser	-81
w=adviser that=false	-55
w=advocat q=	101
w=after	-94
w=after f=after	-94
w=after f=after s=other	-45
w=after q=	-29
w=after s=other	-45
w=after that=false	-68
w=again	-72
w=again f=again	-72
w=again q=	-53
w=again that=false	-68
w=against	-44
w=against f=against	-44
w=against f=against s=other	-87
w=against f=against s=verb	-63
w=against n=the	-46
w=against p=l	-30
w=against s=other	-87
w=against s=verb	-63
w=against that=false	-35
w=ago p=-s	-132
w=agre	74
w=agre f=l	74
w=agre q=	105
w=agree	96
w=agree q=	106
w=ahead	-65
w=ahead f=l	-65
w=ahead q=	-60
w=ahead that=false	-58
w=aid	-77
w=aid q=	-69
w=aid that=false	-71
w=ally	-78
w=ally f=-s	-60
w=ally q=	-50
w=ally that=false	-51
w=along	-61
w=along f=l	-61
w=along q=	-57
w=along that=false	-55
w=already	-79
w=already f=already	-79
w=already q=	-66
w=already that=false	-75
w=also	-94
w=also f=also	-94
w=also f=also s=pronoun	-40
w=also n=-ed	-39
w=also q=	-36
w=also s=pronoun	-40
w=also that=false	-103
w=alway	-85
w=alway f=always	-85
w=alway that=false	-79
w=among	-60
w=among f=among	-60
w=among q=	-27
w=among that=false	-44
w=announce	98
w=announce f=-ed	36
w=announce q=	104
w=announce that=false	87
w=answer	61
w=apologiz q=	124
w=appear f=-s	91
w=appear n=to	48
w=appear q=	84
w=approach	-89
w=approach q=	-50
w=approach that=false	-86
w=argu	115
w=argu f=l	115
w=argu q=	97
w=argue	193
w=argue that=false	128
w=around	-78
w=around f=around	-78
w=around q=	-66
w=around that=false	-63
w=as	-85
w=as f=as	-85
w=as f=as s=mark	-15
w=as f=as s=pronoun	-38
w=as f=as s=verb	-23
w=as n=-ed	106
w=as n=N	-36
w=as n=a	-36
w=as n=the	-30
w=as q=	-15
w=as s=mark	-15
w=as s=pronoun	-38
w=as s=verb	-23
w=as that=false	-71
w=ask	110
w=ask f=-ing	53
w=ask n=about	-87
w=ask q=	48
w=ask s=other	55
w=ask that=false	83
w=assur	160
w=at	-91
w=at f=at	-91
w=at f=at s=other	-46
w=at f=at s=verb	-21
w=at n=the	-30
w=at p=l	-21
w=at q=	-40
w=at s=other	-46
w=at s=verb	-21
w=at that=false	-79
w=attack	47
w=attack f=-s s=other	-94
w=attack f=l	-69
w=attack q=	58
w=attack that=false	50
w=attend	-112
w=attend q=	-74
w=attend that=false	-108
w=back	33
w=back f=-ing	74
w=back f=l	-60
w=back f=l s=other	-97
w=back p=l	-65
w=back q=	44
w=back that=false	30
w=bas	-103
w=bas f=-ed	-96
w=bas q=	-76
w=bas that=false	-92
w=battl q=	-80
w=becom	-38
w=becom f=-ing	-80
w=becom n=a	-64
w=becom n=l	-65
w=becom that=false	-28
w=before	-84
w=before f=before	-84
w=before q=	-35
w=before that=false	-61
w=behind	-63
w=behind f=l	-63
w=believ	74
w=believ f=l	74
w=believ q=	85
w=believe q=	109
w=benefit	-73
w=benefit q=	-71
w=benefit that=false	-62
w=between	-78
w=between f=between	-78
w=between f=between s=other	-38
w=between q=	-47
w=between s=other	-38
w=between that=false	-75
w=bid	-55
w=bid q=	-54
w=bid that=false	-54
w=bill f=l	-84
w=bill that=false	44
w=blame	156
w=blast	144
w=blast q=	123
w=blast that=false	144
w=bring q=	-100
w=build	-91
w=build q=	-72
w=build that=false	-75
w=busines	-61
w=busines f=-s	-61
w=busines q=	-51
w=busines that=false	-54
w=by	-63
w=by f=by	-63
w=by f=by s=other	-19
w=by f=by s=verb	-45
w=by n=N	-18
w=by p=-ed	-23
w=by p=l	-35
w=by q=	-31
w=by s=other	-19
w=by s=verb	-45
w=by that=false	-43
w=call	61
w=call f=-s	81
w=call n=for	45
w=call p=l	-63
w=call q=	22
w=call q=r	52
w=call s=mark	88
w=call that=false	47
w=campaign	-27
w=campaign f=l s=determiner	-36
w=campaign f=l s=other	-35
w=campaign n=-s	-44
w=campaign n=l	30
w=campaign p=N	-50
w=campaign p=his	-54
w=campaign q=r	-41
w=campaign s=determiner	-42
w=campaign s=other	-47
w=campaign that=false	-14
w=candidacy	-78
w=candidat	-94
w=candidat f=-s	-67
w=candidat f=l	-29
w=candidat q=	-77
w=candidat s=other	-25
w=candidat that=false	-87
w=carry q=	-111
w=cas	-46
w=cas s=determiner	-51
w=cast	59
w=cast f=l	104
w=cast that=false	61
w=caucus	-77
w=caucus f=-s	-55
w=caucus q=	-58
w=caucus that=false	-69
w=caus	-84
w=caus q=	-72
w=challeng q=	92
w=chang	-93
w=chang f=l	-54
w=chang q=	-64
w=chang that=false	-66
w=cheer	76
w=cheer that=false	62
w=cite	111
w=cite q=	94
w=cite s=mark	142
w=cite that=false	98
w=claim	95
w=claim f=l	19
w=claim q=	62
w=claim s=other	77
w=claim that=false	67
w=classify	-77
w=classify f=-ed	-72
w=classify that=false	-64
w=clear that=true	-144
w=clos	-94
w=clos f=l	-54
w=clos q=	-49
w=clos that=false	-73
w=com	-35
w=com f=-ing	-80
w=com q=	-34
w=com that=false	-20
w=comment	45
w=comment f=-s	-55
w=comment that=false	45
w=committe	-76
w=company	-77
w=company q=	-69
w=company that=false	-42
w=compare n=with	-113
w=complaint	93
w=complaint q=	97
w=concern f=-s	115
w=conclude	102
w=conclude that=false	92
w=conduct	-100
w=conduct f=-ed	-86
w=conduct q=	-82
w=conduct that=false	-97
w=conferenc	-63
w=conferenc f=l	-60
w=conferenc that=false	-55
w=conservativ	-61
w=conservativ f=l	-37
w=conservativ q=	-49
w=conservativ that=false	-56
w=consider	38
w=consider q=	56
w=consider that=false	30
w=contest	-85
w=contest q=	-67
w=contest that=false	-61
w=continue	32
w=continue f=-ed	72
w=control	-69
w=control that=false	-67
w=convention	-50
w=convention f=l	-41
w=convention q=	-42
w=convention that=false	-39
w=cost	-62
w=cost q=	-48
w=cost that=false	-62
w=country	-59
w=country q=	-54
w=country that=false	-50
w=creat	-86
w=creat f=-ed	-92
w=criticism	70
w=criticism f=l	58
w=criticism q=	99
w=criticism that=false	56
w=criticize	88
w=criticize f=-ed	38
w=criticize q=	108
w=criticize that=false	78
w=crowd	-69
w=cut q=	-98
w=day	-67
w=day f=-s	-48
w=day q=	-54
w=day that=false	-59
w=deal	-70
w=deal q=	-54
w=deal that=false	-59
w=debat	17
w=debat n=l	83
w=debat p=l	-63
w=debat q=	32
w=decad	-59
w=decad that=false	-56
w=declare	85
w=declare f=-ed	50
w=declare that=false	108
w=decry	129
w=decry that=false	124
w=defend	107
w=defend f=-ed	128
w=defend that=false	103
w=delegat	-76
w=delegat f=-s	-60
w=delegat q=	-64
w=delegat that=false	-67
w=demand	106
w=denounce	109
w=denounce q=	87
w=denounce that=false	109
w=deny	94
w=deny q=	92
w=describe	92
w=describe q=	97
w=describe that=false	93
w=despite	-84
w=despite f=despite	-84
w=despite q=	-64
w=despite that=false	-66
w=died	-98
w=died f=-ed	-98
w=died that=false	-89
w=director	-64
w=director f=l	-59
w=director that=false	-58
w=discus that=false	148
w=dismiss	136
w=dismiss q=	100
w=doing	-70
w=doing f=-ing	-70
w=doing q=	-64
w=doing that=false	-70
w=dominat	-104
w=dominat that=false	-104
w=don	-77
w=don f=v	-77
w=don q=	-71
w=don that=false	-65
w=donor	-72
w=down	-84
w=down f=down	-76
w=down q=	-63
w=down that=false	-80
w=during	-92
w=during f=during	-92
w=during f=during s=other	-37
w=during q=	-53
w=during s=other	-37
w=during that=false	-87
w=earlier	-85
w=earlier f=earlier	-85
w=earlier q=	-49
w=earlier that=false	-64
w=earn	-84
w=earn that=false	-84
w=echo	128
w=economic	-47
w=economic f=l	-43
w=economic q=	-38
w=economic that=false	-39
w=effort	-49
w=effort q=	-36
w=effort that=false	-39
w=elect f=-ed	-126
w=election	-53
w=election f=l	-34
w=election q=	-37
w=election that=false	-45
w=email f=-s	-67
w=email f=l	-84
w=email q=	-52
w=email q=r	81
w=emphasize	127
w=end	-54
w=end q=	-62
w=end that=false	-49
w=endors q=	162
w=endorse	38
w=endorse f=-ed	65
w=endorse q=	80
w=endorse that=false	59
w=enough	-60
w=enough f=l	-60
w=enough q=	-55
w=enough that=false	-59
w=enter	-128
w=even	-106
w=even f=even	-89
w=even q=	-69
w=even that=false	-82
w=event	-53
w=ever	-76
w=ever f=ever	-76
w=ever that=false	-72
w=executiv	-72
w=executiv f=l	-39
w=executiv q=	-48
w=executiv that=false	-61
w=expect	67
w=expect f=-ed	56
w=expect q=	100
w=expect that=false	77
w=explain	135
w=explain that=false	107
w=express	113
w=express f=-ed	95
w=express q=	94
w=fac	-139
w=fac q=	-127
w=fac that=false	-130
w=fail	-113
w=fall	-71
w=fall q=	-70
w=fall that=false	-53
w=family	-55
w=family that=false	-53
w=far	-50
w=far q=	-32
w=far that=false	-46
w=favor	31
w=favor f=l	55
w=favor q=	54
w=favor that=false	37
w=fear	82
w=fear f=l	100
w=fear q=	76
w=fear that=false	46
w=federal	-39
w=federal f=l	-39
w=federal that=false	-37
w=feel f=l	71
w=feel q=	62
w=feel that=false	52
w=field	-69
w=find f=v s=other	49
w=find p=l	102
w=find q=	62
w=find s=other	48
w=find that=true	116
w=finish	-90
w=finish q=	-76
w=finish that=false	-89
w=firm	-59
w=firm that=false	-56
w=first	-79
w=first f=first	-78
w=first f=first s=determiner	-30
w=first n=l	-30
w=first q=	-51
w=first s=determiner	-31
w=first that=false	-73
w=follow	-39
w=follow f=-ed	-103
w=follow f=-ing	-70
w=follow q=	-76
w=for	-64
w=for f=for	-64
w=for f=for s=mark	-55
w=for f=for s=other	1
w=for f=for s=verb	-32
w=for n=-s	-32
w=for n=a	-52
w=for n=l	-64
w=for p=-ed	-23
w=for p=N	-45
w=for p=l	-50
w=for q=	-3
w=for q=l	-40
w=for q=r	-43
w=for s=mark	-55
w=for s=other	1
w=for s=preposition	-54
w=for s=verb	-32
w=for that=false	-41
w=for that=true	-84
w=forc	-76
w=forc q=	-61
w=forc that=false	-72
w=form	-77
w=form that=false	-76
w=former	-64
w=former f=l	-64
w=former n=N	-35
w=former n=l	-26
w=former q=	-47
w=former that=false	-63
w=from	-85
w=from f=from	-85
w=from f=from s=verb	-22
w=from n=N	-35
w=from q=	-36
w=from s=verb	-22
w=from that=false	-63
w=front-runner	-68
w=front-runner that=false	-66
w=fund	-71
w=fund q=	-54
w=fund that=false	-69
w=further	-101
w=further f=further	-101
w=gain	-44
w=gain q=	-105
w=gain that=false	-42
w=gather	-98
w=gather that=false	-94
w=get	-53
w=get f=v	-30
w=get q=	-31
w=get that=false	-79
w=giv q=	-167
w=given	-88
w=given f=v	-88
w=go	-65
w=go f=v	-65
w=good	-57
w=good f=l	-53
w=good that=false	-50
w=government	-49
w=government f=l	-44
w=government q=	-42
w=government that=false	-42
w=governor	-55
w=governor f=l	-50
w=governor q=	-43
w=governor that=false	-53
w=group	-80
w=group f=-s	-48
w=group q=	-71
w=group that=false	-52
w=gun	-54
w=gun that=false	-47
w=half	-65
w=half f=l	-65
w=half that=false	-65
w=hand	-76
w=hand q=	-69
w=hand that=false	-75
w=handl	-84
w=handl that=false	-82
w=happen	-89
w=happen q=	-77
w=happen that=false	-81
w=head	-102
w=head q=	-78
w=head that=false	-102
w=hear	-85
w=help	-79
w=help f=-ed	-43
w=help f=v	-28
w=help n=l	44
w=help q=	-38
w=help s=other	-82
w=help that=false	-114
w=her	-73
w=her f=here	-73
w=her q=	-53
w=her that=false	-62
w=highlight	116
w=hold n=a	-102
w=hom	-55
w=hom f=l	-51
w=hom q=	-47
w=hom that=false	-55
w=hop	82
w=hop f=l	82
w=hop q=	87
w=hop that=false	76
w=hope	82
w=hope f=-s	53
w=hope q=	102
w=hope s=pronoun	-108
w=hope that=false	70
w=host	-110
w=host q=	-65
w=host that=false	-107
w=hour	-54
w=hour f=-s	-48
w=hour q=	-44
w=hour that=false	-45
w=identify	104
w=identify that=false	86
w=ignor that=false	102
w=immigrant	-55
w=immigrant that=false	-54
w=immigration	-44
w=immigration f=l	-44
w=important	-69
w=important f=l	-69
w=important q=	-50
w=in	-59
w=in f=in	-59
w=in f=in s=conjunction	-57
w=in f=in s=determiner	-82
w=in f=in s=other	-12
w=in f=in s=preposition	-66
w=in f=in s=pronoun	-94
w=in f=in s=verb	-28
w=in n=#	-58
w=in n=-s	42
w=in n=N	-26
w=in n=a	24
w=in n=his	-53
w=in n=the	19
w=in n=which	-53
w=in p=-ly	-76
w=in p=-s	-39
w=in p=N	-6
w=in p=l	-10
w=in p=v	-24
w=in q=	-9
w=in q=L	-102
w=in q=l	-18
w=in q=r	-12
w=in s=conjunction	-57
w=in s=determiner	-82
w=in s=other	-12
w=in s=preposition	-66
w=in s=pronoun	-94
w=in s=verb	-28
w=in that=false	-38
w=in that=true	-61
w=includ	-9
w=includ f=-ing	-86
w=includ f=-ing s=mark	-67
w=includ n=N	-78
w=includ p=,	-56
w=includ p=l	106
w=includ s=mark	-80
w=includ that=false	-27
w=increas	-55
w=increas f=-ed	-97
w=increas that=false	-42
w=indicate	95
w=indicate q=	96
w=indicate s=other	133
w=influenc	-81
w=insist	130
w=insist q=	101
w=insist that=false	91
w=instead	-68
w=instead f=instead	-68
w=instead that=false	-65
w=interview	-73
w=interview f=l	-38
w=interview that=false	-50
w=into	-71
w=into f=into	-71
w=into q=	-41
w=into that=false	-63
w=involv	-95
w=involv f=-ed	-82
w=involv that=false	-90
w=issu f=-s	-57
w=issu p=l	-6
w=job	-61
w=job f=-s	-46
w=job q=	-42
w=job that=false	-55
w=judg	45
w=judg f=l	52
w=judg q=	53
w=just	-84
w=just f=just	-84
w=just q=	-65
w=just that=false	-75
w=kill	-93
w=kill f=-ed	-75
w=kill q=	-72
w=kill that=false	-90
w=know	70
w=know q=	92
w=known	49
w=known f=v	49
w=known q=	65
w=known that=false	40
w=lament	139
w=last	-34
w=later	-91
w=later f=later	-91
w=later q=	-55
w=later that=false	-69
w=law	-66
w=law f=l	-39
w=law q=	-48
w=law that=false	-45
w=lead	-135
w=lead f=-ing	-57
w=lead q=	-103
w=lead that=false	-130
w=leader	-75
w=leader f=-s	-65
w=leader p=N	-47
w=leader q=	-51
w=leader s=name	-47
w=leader that=false	-46
w=learn q=	118
w=least	-39
w=least f=l	-39
w=least that=false	-38
w=leav	-80
w=leav q=	-68
w=leav that=false	-50
w=led	-58
w=led f=-ed	-58
w=led q=	-60
w=led that=false	-52
w=left	-58
w=left f=v	-58
w=left that=false	-68
w=liberal	-67
w=like	-33
w=like f=like	-33
w=like f=like s=mark	-101
w=like p=-s	-68
w=like s=mark	-101
w=like that=false	-22
w=lin p=l	-67
w=lin s=other	75
w=list	101
w=list f=l	-94
w=list q=	60
w=list that=false	107
w=liv q=	-77
w=liv that=false	-71
w=long	-79
w=long f=long	-79
w=long q=	-64
w=long that=false	-66
w=look	32
w=look f=l	58
w=look q=	78
w=los	-84
w=los q=	-62
w=los that=false	-81
w=lost	-98
w=lost f=v	-98
w=lost q=	-77
w=lost that=false	-82
w=mad f=v s=other	-50
w=mad q=	59
w=mad s=other	-50
w=mad that=false	-21
w=mak f=v	-60
w=mak n=it	-69
w=mak q=r	75
w=mak s=other	48
w=mean f=-s	-72
w=measur	-67
w=measur q=	-59
w=media	-57
w=media f=l	-57
w=media q=	-55
w=meet	-65
w=meet q=	-40
w=meet that=false	-54
w=member	-79
w=member f=-s	-66
w=member q=	-62
w=member that=false	-70
w=mention	75
w=mention q=	118
w=mention that=false	85
w=messag f=-s	-54
w=messag f=l	55
w=million	-55
w=million f=l	-28
w=million f=l s=number	-23
w=million p=#	-23
w=million q=	-50
w=million s=number	-23
w=million that=false	-53
w=mock	98
w=mock that=false	98
w=money	-58
w=money f=l	-55
w=month	-77
w=month f=-s	-50
w=month q=	-49
w=month that=false	-66
w=mov that=false	-85
w=much	-86
w=much f=l	-86
w=much q=	-71
w=much that=false	-52
w=nam	33
w=nam f=-ed	71
w=nam that=false	39
w=near	-122
w=near q=	-107
w=need	-51
w=need f=-ed	-41
w=need that=false	-41
w=never	-82
w=never f=never	-82
w=never q=	-68
w=never that=false	-74
w=new	-5
w=new f=-s	-46
w=new n=l	-63
w=new that=false	-58
w=next	-54
w=next f=l	-54
w=next q=	-49
w=next that=false	-52
w=night	-52
w=night f=l	-49
w=night f=l s=name	-36
w=night p=N	-38
w=night q=	-31
w=night s=name	-38
w=night that=false	-34
w=nominat	48
w=nominat q=	53
w=nominat that=false	50
w=nomination	-50
w=nomination f=l	-40
w=nomination q=	-40
w=nomination that=false	-47
w=nomine	-57
w=nomine f=l	-41
w=nomine p=N	-34
w=nomine q=	-41
w=nomine s=name	-34
w=nomine that=false	-43
w=note	165
w=note f=-ed	61
w=note q=	95
w=note that=false	86
w=now	-100
w=now f=now	-100
w=now q=	-67
w=now that=false	-81
w=number	-53
w=number q=	-52
w=number that=false	-44
w=obtain	-128
w=of	-85
w=of f=of	-85
w=of f=of s=determiner	-81
w=of f=of s=other	-7
w=of n=-ing	-25
w=of n=a	-33
w=of n=his	-30
w=of n=l	21
w=of n=the	-9
w=of p=N	-37
w=of p=l	-10
w=of q=	-17
w=of q=L	-54
w=of q=r	-41
w=of s=determiner	-81
w=of s=other	-7
w=of that=false	-52
w=of that=true	-98
w=off	-75
w=off f=off	-75
w=off q=	-61
w=off that=false	-72
w=offer	41
w=offer f=l	56
w=offer q=	67
w=offer that=false	31
w=offic	-55
w=offic f=l	-53
w=official	-97
w=official f=-s	-75
w=official q=	-66
w=official that=false	-72
w=often	-68
w=often f=often	-68
w=often that=false	-61
w=on	-75
w=on f=on	-75
w=on f=on s=other	-33
w=on f=on s=verb	-57
w=on n=N	-15
w=on n=l	19
w=on n=the	-24
w=on p=l	-6
w=on q=	-4
w=on q=l	-36
w=on q=r	-46
w=on s=other	-33
w=on s=verb	-57
w=on that=false	-55
w=on that=true	-44
w=only	-101
w=only f=only	-101
w=only q=	-63
w=only that=false	-75
w=oppos	97
w=oppos f=l	97
w=oppos q=	119
w=oppos that=false	97
w=oppose	62
w=oppose q=	80
w=oppose that=false	62
w=order	82
w=order q=	77
w=order that=false	84
w=organiz	-79
w=organiz that=false	-78
w=out	-72
w=out f=out	-68
w=out f=out s=other	-43
w=out f=out s=verb	-46
w=out n=of	-38
w=out q=	-37
w=out s=other	-43
w=out s=verb	-46
w=out that=false	-53
w=outsid	-64
w=outsid f=l	-64
w=outsid that=false	-57
w=over	-94
w=over f=over	-94
w=over f=over s=other	-29
w=over q=	-62
w=over s=other	-29
w=over that=false	-83
w=own	-35
w=own q=	-48
w=own that=false	-27
w=paid	-66
w=paid f=v	-66
w=paid that=false	-61
w=part	-65
w=part f=l	-53
w=part n=of	-50
w=part q=	-57
w=part that=false	-59
w=party	-67
w=party f=l	-49
w=party q=	-52
w=party s=determiner	-27
w=party that=false	-59
w=past q=	-71
w=pay n=l	108
w=peopl	-81
w=peopl f=l	-81
w=peopl q=	-63
w=peopl that=false	-69
w=percent	-54
w=percent f=l	-54
w=percent f=l s=number	-35
w=percent p=#	-35
w=percent q=	-48
w=percent s=number	-35
w=percent that=false	-50
w=perhap	-85
w=perhap f=perhaps	-85
w=plac	-44
w=plac q=	-47
w=plac that=false	-41
w=plan n=to	23
w=plan q=	52
w=plan s=determiner	-52
w=plan that=false	24
w=play	-105
w=pledge	77
w=pledge n=-s	-98
w=pledge that=false	69
w=point	89
w=point q=	55
w=point s=other	61
w=point that=true	98
w=policy p=l	-39
w=policy s=other	-48
w=politic	-68
w=politic f=-s	-68
w=political	-40
w=political f=l	-40
w=political q=	-31
w=poll	-61
w=poll f=-s	-44
w=poll p=N	-46
w=poll q=	-39
w=poll s=name	-57
w=poll that=false	-42
w=portray	97
w=portray that=false	97
w=possibl	-53
w=possibl f=l	-53
w=possibl q=	-48
w=post	63
w=post q=	52
w=post that=false	40
w=praise	96
w=praise q=	103
w=praise that=false	96
w=predict	127
w=predict that=false	92
w=prefer that=false	159
w=prepar	-120
w=president	-75
w=president f=l	-63
w=president q=	-47
w=president that=false	-64
w=presidential	-30
w=presidential f=l	-30
w=presidential f=l s=name	-43
w=presidential n=l	-18
w=presidential p=N	-43
w=presidential q=	-16
w=presidential s=name	-43
w=presidential that=false	-26
w=previously	-81
w=previously f=previously	-81
w=previously that=false	-72
w=primary	-79
w=primary f=l	-52
w=primary p=N	-41
w=primary q=	-57
w=primary s=name	-41
w=primary that=false	-58
w=privat	-44
w=privat f=l	-44
w=privat that=false	-40
w=project q=	101
w=promis	112
w=promis f=l	112
w=promise	123
w=promise that=false	108
w=promot	89
w=promot q=	79
w=promot that=false	81
w=prompt q=	-144
w=propose	75
w=propose q=	98
w=propose that=false	69
w=protect	-75
w=protect that=false	-69
w=provid f=l	65
w=pull	-103
w=pull that=false	-103
w=push that=false	108
w=put	45
w=put that=false	53
w=question	65
w=question f=-ed	71
w=question q=	48
w=question s=determiner	-96
w=question that=false	74
w=quot	66
w=quot that=false	66
w=rac	-77
w=rac f=l	-37
w=rac q=	-75
w=rac that=false	-45
w=rais n=-s	51
w=rally	-51
w=rally s=name	-83
w=rat q=	-82
w=read	128
w=read that=false	128
w=reason f=l	79
w=recall	153
w=receiv	-66
w=receiv that=false	-61
w=recently	-86
w=recently f=recently	-86
w=recently q=	-57
w=recently that=false	-70
w=refuse	68
w=refuse n=to	69
w=refuse q=	49
w=refuse that=false	55
w=reject	111
w=reject q=	92
w=releas n=N	-82
w=releas p=-s	-80
w=releas q=r	92
w=releas s=preposition	-63
w=remain f=-s	-87
w=remain f=l	78
w=remain p=l	-99
w=remain s=other	73
w=remain that=false	-63
w=remark	59
w=remark that=false	37
w=remember	132
w=remember q=	111
w=remember that=false	136
w=remind	134
w=remind q=	118
w=remind that=false	90
w=repeat	131
w=replac	-123
w=report	63
w=report f=-ed	65
w=report q=	69
w=report s=determiner	-94
w=report s=preposition	83
w=report that=false	60
w=reporter	-85
w=reporter that=false	-57
w=represent f=-ed	-98
w=represent that=false	-83
w=request	57
w=request q=	48
w=request that=false	82
w=respond	91
w=respond f=-ed	86
w=result	-88
w=result q=	-68
w=result that=false	-73
w=retir	-77
w=retir f=-ed	-71
w=retir that=false	-77
w=return	-75
w=return that=false	-75
w=reveal	117
w=right	-58
w=right f=-s	-73
w=ris	-64
w=ris q=	-50
w=ris that=false	-57
w=rival	-65
w=rival q=	-57
w=rival that=false	-62
w=rol	-66
w=rul f=-s	-35
w=run	-80
w=run that=false	-77
w=runn	-69
w=runn f=-ing	-69
w=runn that=false	-65
w=say	109
w=say f=-ing	-97
w=say f=-s	124
w=say f=-s s=name	84
w=say f=-s s=other	89
w=say f=l	130
w=say f=l s=mark	124
w=say f=l s=name	26
w=say f=l s=number	114
w=say f=l s=other	77
w=say f=l s=preposition	-93
w=say n=,	44
w=say n=-s	73
w=say n=.	75
w=say n=N	30
w=say n=at	81
w=say n=in	79
w=say n=l	34
w=say p=#	88
w=say p=,	31
w=say p=N	31
w=say p=Q	74
w=say p=he	18
w=say p=l	137
w=say p=she	66
w=say p=to	-72
w=say q=	23
w=say q=L	129
w=say q=Lr	62
w=say q=l	63
w=say q=r	28
w=say s=mark	79
w=say s=name	3
w=say s=number	94
w=say s=other	62
w=say s=preposition	-67
w=say s=verb	142
w=say that=false	91
w=say that=true	41
w=schedul	-97
w=schedul that=false	-93
w=seat	-87
w=second	-68
w=secretary	-70
w=secretary f=l	-68
w=secretary q=	-41
w=secretary that=false	-61
w=secur	-76
w=secur q=	-60
w=secur that=false	-76
w=security	-43
w=security f=l	-42
w=security that=false	-36
w=see	55
w=see q=	99
w=see s=preposition	-111
w=seek q=	129
w=seem	86
w=seem f=-s	101
w=seem n=l	85
w=seem q=	67
w=seem that=false	29
w=seemingly	106
w=seemingly f=-ly	106
w=seemingly that=false	107
w=seen q=	137
w=senator	-58
w=senator f=l	-39
w=senator q=	-42
w=senator that=false	-49
w=send	-98
w=send that=false	-78
w=serv	-78
w=serv f=-ed	-124
w=serv that=false	-69
w=shar q=	83
w=shoot	-63
w=shoot f=-ing	-57
w=shoot that=false	-56
w=shot	56
w=shot f=l	63
w=show	39
w=show f=-ed	-40
w=show f=-s	46
w=show f=-s s=other	93
w=show f=l	54
w=show p=l	20
w=show q=	92
w=show s=determiner	-87
w=show s=other	65
w=show that=false	43
w=sid	35
w=sid f=l	-95
w=sid q=	45
w=sid that=false	38
w=simply	-80
w=simply f=simply	-80
w=simply that=false	-76
w=since f=since s=other	-79
w=since s=other	-79
w=since that=false	-86
w=sit	-81
w=slamm	97
w=slamm that=false	97
w=someth	-97
w=someth f=-ing	-97
w=someth q=	-72
w=someth that=false	-61
w=soon	-79
w=soon f=soon	-79
w=soon that=false	-70
w=sound that=false	110
w=speak	22
w=speak f=l	70
w=speak s=other	104
w=speech f=l	-50
w=spend	-53
w=spend f=-ing	-72
w=spend that=false	-111
w=spok q=	71
w=spok that=false	37
w=star	-68
w=star that=false	-68
w=start f=l	-68
w=start q=	16
w=stat q=	-103
w=state	82
w=state f=-ed	126
w=state f=-s	-87
w=state f=-s s=determiner	-59
w=state n=.	50
w=state q=	-36
w=state q=r	91
w=state s=determiner	-59
w=state that=false	35
w=statement f=l	62
w=stay	-72
w=stay q=	-72
w=stay that=false	-70
w=still	-83
w=still f=still	-83
w=still q=	-70
w=still that=false	-81
w=story	-61
w=stress	126
w=study	-78
w=study that=false	-78
w=such	-72
w=such f=l	-72
w=such n=as	-50
w=such q=	-60
w=such that=false	-61
w=suggest	105
w=suggest f=l	101
w=suggest n=that	33
w=suggest q=	22
w=suggest s=name	85
w=suggest s=other	93
w=suggest that=false	72
w=suggest that=true	54
w=support	27
w=support f=l	8
w=support f=l s=pronoun	-49
w=support n=N	32
w=support n=the	47
w=support p=l	54
w=support q=	80
w=support s=pronoun	-60
w=support that=false	27
w=supporter f=-s	-59
w=supporter f=-s s=determiner	-61
w=supporter f=l	82
w=supporter f=l s=name	87
w=supporter p=N	25
w=supporter q=	56
w=supporter s=determiner	-64
w=supporter s=name	25
w=supporter that=false	26
w=survey	-80
w=survey q=	-74
w=survey that=false	-72
w=tak f=v	-46
w=tak n=l	48
w=tak that=false	-56
w=talk	47
w=talk q=	39
w=talk that=false	56
w=tax	-56
w=tax q=	-39
w=tax that=false	-51
w=team	-66
w=team q=	-59
w=team that=false	-61
w=tell	92
w=tell f=-s	139
w=tell f=v	61
w=tell n=-s	75
w=tell n=N	35
w=tell n=the	69
w=tell p=N	44
w=tell p=he	75
w=tell q=	26
w=tell q=L	74
w=tell q=r	31
w=tell s=mark	71
w=tell s=name	12
w=tell that=false	52
w=tell that=true	59
w=test	-67
w=test q=	-54
w=test that=false	-66
w=than	-91
w=than f=than	-91
w=than f=than s=determiner	-29
w=than f=than s=other	-28
w=than p=more	-22
w=than q=	-61
w=than s=determiner	-29
w=than s=other	-28
w=than that=false	-83
w=thank	121
w=ther	-87
w=ther f=there	-87
w=ther q=	-61
w=ther that=false	-72
w=thing	-73
w=thing q=	-60
w=thing that=false	-59
w=think	42
w=think p=he	-133
w=think p=l	89
w=think q=	80
w=think s=other	106
w=think s=pronoun	-55
w=think that=false	61
w=through	-66
w=through f=through	-66
w=through q=	-37
w=through that=false	-60
w=tim	-90
w=tim f=l	-53
w=tim f=l s=determiner	-25
w=tim q=	-70
w=tim s=determiner	-43
w=tim that=false	-67
w=to	-84
w=to f=to	-84
w=to f=to s=mark	-48
w=to f=to s=name	-45
w=to f=to s=preposition	-32
w=to f=to s=pronoun	-36
w=to f=to s=verb	-49
w=to n=-s	-20
w=to n=N	20
w=to n=be	-42
w=to n=l	-74
w=to n=the	-32
w=to n=v	-26
w=to p=-ed	-11
w=to p=-s	-55
w=to p=N	-40
w=to p=^	56
w=to p=l	-50
w=to q=	-31
w=to q=L	-35
w=to q=l	-24
w=to s=mark	-48
w=to s=name	-45
w=to s=preposition	-32
w=to s=pronoun	-36
w=to s=verb	-49
w=to that=false	-52
w=to that=true	-77
w=too	-78
w=too f=too	-78
w=too q=	-60
w=too that=false	-78
w=top	-52
w=top f=l	-42
w=top q=	-44
w=top that=false	-48
w=tout	91
w=tout q=	91
w=tout that=false	91
w=toward	-65
w=toward f=toward	-65
w=toward q=	-55
w=toward that=false	-64
w=trail	-93
w=trail q=	-86
w=trail that=false	-85
w=travel	-79
w=travel q=	-72
w=travel that=false	-79
w=try that=false	-77
w=turn n=out	-116
w=tweet	43
w=tweet f=-ed	76
w=tweet f=l	-123
w=tweet f=l s=mark	-143
w=tweet p=<	-50
w=tweet q=L	77
w=tweet that=false	81
w=under	-24
w=under f=under	-24
w=under q=	-34
w=under that=false	-34
w=until	-76
w=until f=until	-76
w=until q=	-62
w=until that=false	-69
w=up	-84
w=up f=up	-84
w=up f=up s=other	-27
w=up f=up s=verb	-24
w=up q=	-60
w=up s=other	-27
w=up s=verb	-24
w=up that=false	-77
w=urge	94
w=urge f=-ed	82
w=urge q=	80
w=urge that=false	87
w=use	-72
w=use f=v	-115
w=use q=	-39
w=use that=false	-65
w=used f=-ed s=other	-75
w=used q=	-58
w=used s=other	-75
w=used that=false	-66
w=very	-71
w=very f=very	-71
w=very q=	-66
w=very that=false	-62
w=victory	-56
w=victory f=l	-41
w=victory q=	-47
w=victory that=false	-51
w=view	38
w=view f=l	65
w=view q=	56
w=view that=false	45
w=violat	-118
w=visit	-90
w=visit that=false	-78
w=vot f=-ed	71
w=vot f=-s	-83
w=vot f=l	-37
w=vot p=l	45
w=vot q=	38
w=vot that=false	23
w=vot that=true	-106
w=voter	-94
w=voter f=-s	-89
w=voter q=	-75
w=voter that=false	-80
w=vow	119
w=vow q=	124
w=vow that=false	102
w=wait	-83
w=wait that=false	-83
w=want	26
w=want f=-s	44
w=want q=	49
w=want that=false	31
w=warn	139
w=warn q=	125
w=way	-68
w=way f=l	-43
w=way q=	-64
w=way that=false	-51
w=week	-81
w=week f=l	-44
w=week q=	-56
w=week that=false	-58
w=went n=to	-81
w=whit	-63
w=whit q=	-52
w=whit that=false	-58
w=win	-76
w=win f=-s	-61
w=win f=l	-28
w=win q=	-58
w=win that=false	-72
w=winn	-52
w=winn f=-ing	-52
w=winn that=false	-49
w=with	-83
w=with f=with	-83
w=with f=with s=other	-8
w=with f=with s=verb	-36
w=with n=N	-44
w=with n=a	-34
w=with q=	-43
w=with q=r	-37
w=with s=other	-8
w=with s=verb	-36
w=with that=false	-58
w=within	-73
w=within f=within	-73
w=within q=	-59
w=within that=false	-66
w=without	-38
w=without f=without	-38
w=without that=false	-52
w=women	-53
w=women f=l	-53
w=women q=	-43
w=women that=false	-49
w=won	-52
w=won f=v	-52
w=won f=v s=name	-30
w=won q=	-55
w=won s=name	-30
w=won that=false	-43
w=work	-61
w=work f=-ed	-77
w=work f=l	-52
w=work n=for	-61
w=work q=	-22
w=work that=false	-51
w=worker	-54
w=worker f=-s	-53
w=worker that=false	-51
w=worry	83
w=worry q=	112
w=write	103
w=write f=v	84
w=write f=v s=mark	61
w=write f=v s=name	40
w=write n=.	104
w=write n=in	65
w=write q=	-53
w=write q=L	79
w=write q=l	100
w=write s=mark	80
w=write that=false	69
w=year	-95
w=year f=-s	-70
w=year f=l	-27
w=year q=	-71
w=year s=determiner	-34
w=year that=false	-66`;

export const cueRangeTable = `d=0	98
d=0 f='s	-106
d=0 f=-ed	54
d=0 f=-ing	39
d=0 f=-s	68
d=0 f=:	123
d=0 f=N	52
d=0 f=a	-87
d=0 f=it	-152
d=0 f=l	39
d=0 f=the	-94
d=0 w='s	-106
d=0 w=:	123
d=0 w=a	-79
d=0 w=accord	-129
d=0 w=accuse	64
d=0 w=announce	59
d=0 w=appear	60
d=0 w=argue	55
d=0 w=ask	69
d=0 w=call	39
d=0 w=cite	143
d=0 w=claim	58
d=0 w=consider	126
d=0 w=continue	-114
d=0 w=criticize	70
d=0 w=defend	84
d=0 w=describe	78
d=0 w=endorse	63
d=0 w=expect	76
d=0 w=find	102
d=0 w=hope	98
d=0 w=know	85
d=0 w=mad	-85
d=0 w=note	45
d=0 w=oppose	118
d=0 w=point	-121
d=0 w=promise	101
d=0 w=question	79
d=0 w=say	68
d=0 w=see	114
d=0 w=seek	115
d=0 w=seem	49
d=0 w=show	51
d=0 w=suggest	102
d=0 w=support	101
d=0 w=tell	177
d=0 w=the	-77
d=0 w=think	84
d=0 w=tri	-149
d=0 w=urge	90
d=0 w=want	93
d=0 w=went	-95
d=0 w=write	65
d=1	52
d=1 f=-ed	7
d=1 f=-ing	5
d=1 f=-s	29
d=1 f=it	-122
d=1 f=l	30
d=1 f=v	-49
d=1 w=accord	140
d=1 w=appear	-67
d=1 w=call	67
d=1 w=claim	-83
d=1 w=describe	-112
d=1 w=point	120
d=1 w=post	-119
d=1 w=referr	129
d=1 w=say	-51
d=1 w=see	-90
d=1 w=show	-130
d=1 w=suggest	-104
d=1 w=tell	-109
d=2	26
d=2 f=l	21
d=2 w=accord	-124
d=2 w=announce	-69
d=2 w=continue	112
d=2 w=criticize	-66
d=2 w=expect	-59
d=2 w=releas	-50
d=2 w=say	-73
d=2 w=suggest	-58
d=2 w=tell	-109
d=3 f=-ed	-36
d=3 f=-ing	-63
d=3 f=-s	-28
d=3 f=l	-21
d=3 w=announce	-85
d=3 w=appear	-96
d=3 w=ask	-44
d=3 w=known	-111
d=3 w=support	-62
d=3 w=tell	-46
d=3 w=went	133
d=3 w=write	-68
d=4	-43
d=4 f=-ing	-32
d=4 f=-s	-72
d=4 f=N	-49
d=4 f=l	-51
d=4 w=N	57
d=4 w=ask	-69
d=4 w=show	50
d=4 w=tell	-47
d=5	-103
d=5 f=-ed	-14
d=5 f=-s	-43
d=5 f=N	-40
d=5 f=l	-36
d=5 w=N	-29
d=5 w=call	-49
d=5 w=releas	122
d=5 w=say	24
d=6	-128
d=6 f=-ed	-10
d=6 f=-ing	-6
d=6 f=-s	-105
d=6 f=N	-74
d=6 f=l	-48
d=6 f=the	-100
d=6 f=v	28
d=6 w=N	-64
d=6 w=say	46
d=7	-156
d=7 f=-ed	-1
d=7 f=-ing	-33
d=7 f=N	-59
d=7 f=a	-92
d=7 f=l	-13
d=7 f=v	-32
d=7 w=N	-82
d=7 w=say	23
l=# d=2	-79
l=# d=3	-101
l=# d=4	-79
l=# n=l	-113
l=$ n=#	-85
l=$ n=# 2=l	-74
l='s d=0	-106
l='s d=2	-77
l='s d=3	-127
l='s d=4	-91
l='s d=5	-59
l='s n=-s	-82
l='s n=N	-74
l='s n=l	-141
l=-ed d=0	54
l=-ed d=2	87
l=-ed d=3	-29
l=-ed d=5	-84
l=-ed d=7	-25
l=-ed n=N	26
l=-ed n=N 2='s	92
l=-ed n=N 2=.	-99
l=-ed n=N 2=N	68
l=-ed n=against	-114
l=-ed n=by	67
l=-ed n=in	-83
l=-ed n=l 2=-s	102
l=-ed n=on	-62
l=-ed n=on 2=N	102
l=-ed n=out	-105
l=-ed n=that	140
l=-ed n=the 2=N	84
l=-ed n=up	-125
l=-ed n=with	-66
l=-ing d=0	39
l=-ing d=2	52
l=-ing d=3	61
l=-ing d=4	36
l=-ing d=5	101
l=-ing d=7	56
l=-ing n=, 2="	133
l=-ing n=-s	39
l=-ing n=N	112
l=-ing n=a	45
l=-ing n=about	-105
l=-ing n=for	-108
l=-ing n=he	78
l=-ing n=in	-100
l=-ing n=l 2=-s	92
l=-ing n=l 2=N	121
l=-ing n=l 2=to	-95
l=-ing n=on	-82
l=-ing n=out	-106
l=-ing n=that	122
l=-ing n=that 2=N	82
l=-ing n=the	33
l=-ing n=to 2=N	-82
l=-ly d=5	-66
l=-ly n=l	-66
l=-s d=0	68
l=-s d=2	-37
l=-s d=3	-76
l=-s d=4	-91
l=-s d=5	-48
l=-s d=7	-54
l=-s n=.	-39
l=-s n=. 2=N	-85
l=-s n=:	138
l=-s n=N	119
l=-s n=a	67
l=-s n=about	-51
l=-s n=and	-141
l=-s n=at	-74
l=-s n=in	-79
l=-s n=l 2=-s	91
l=-s n=of	-73
l=-s n=of 2=l	-71
l=-s n=of 2=the	-81
l=-s n=on	-123
l=-s n=that	14
l=-s n=the	87
l=: d=0	123
l=: d=1	-106
l=: n=Q	-149
l=N d=0	52
l=N d=1	27
l=N d=2	-103
l=N d=3	-110
l=N d=4	-130
l=N d=5	-42
l=N d=6	-95
l=N n='s	-160
l=N n='s 2=l	-78
l=N n=, 2=N	-72
l=N n=, 2=a	-55
l=N n=, 2=the	-62
l=N n=-ing	-103
l=N n=-s	-109
l=N n=.	47
l=N n=. 2="	65
l=N n=N	-152
l=N n=N 2=,	-36
l=N n=N 2=.	-38
l=N n=and	-83
l=N n=for	-93
l=N n=l	-74
l=N n=on 2=N	66
l=N n=that	109
l=a d=0	-87
l=a d=1	-192
l=a d=2	-177
l=a d=3	-101
l=a d=4	-64
l=a n=-ing	-73
l=a n=N	-132
l=a n=Q	-81
l=a n=l	-156
l=a n=l 2=l	-70
l=about d=1	209
l=about d=2	254
l=about d=3	217
l=about d=4	117
l=about d=5	167
l=about d=6	165
l=about n=-ing	125
l=about n=-s	104
l=about n=N	110
l=about n=his	90
l=about n=l	177
l=about n=the	162
l=against d=1	218
l=against d=2	126
l=against n=N	150
l=against n=the	169
l=an d=1	-113
l=an d=2	-131
l=an n=l	-187
l=and d=1	-122
l=and d=2	-116
l=and d=3	-139
l=and d=4	-98
l=and d=5	-92
l=and d=6	-81
l=and d=7	-57
l=and n=-ed	-57
l=and n=N	-70
l=and n=l	-102
l=as d=1	138
l=as d=3	-72
l=at d=2	118
l=at d=3	134
l=at n=N	101
l=at n=a	-61
l=by d=1	70
l=by n=-ing	-75
l=for d=1	174
l=for d=2	125
l=for d=3	93
l=for d=4	107
l=for d=5	99
l=for d=7	70
l=for n=-ing	53
l=for n=N	75
l=for n=N 2=N	64
l=for n=a	86
l=for n=l	106
l=from d=2	101
l=he d=1	-66
l=he d=2	-107
l=he d=3	-80
l=he d=4	-85
l=he n=-s	-67
l=her d=1	-135
l=her d=2	-115
l=her n=l	-131
l=him d=1	-165
l=his d=1	-154
l=his d=2	-98
l=his d=3	-96
l=his n=-s	-107
l=his n=l	-171
l=his n=l 2=l	-51
l=in d=1	-103
l=in d=2	-55
l=in d=5	-86
l=in d=6	-70
l=in d=7	-48
l=in n=#	-100
l=in n=N	-33
l=in n=N 2=,	-77
l=in n=an	-81
l=in n=the	-63
l=in n=the 2=l	-54
l=is n=-ing	-70
l=it d=0	-152
l=it d=1	-34
l=it d=2	-99
l=l d=0	39
l=l d=2	16
l=l d=4	-19
l=l d=7	-38
l=l n='s	-134
l=l n='s 2=l	-80
l=l n=, 2="	158
l=l n=, 2=N	-122
l=l n=-ed	-31
l=l n=-ing	-61
l=l n=-ly	-89
l=l n=-s	-85
l=l n=-s 2=,	-30
l=l n=-s 2=.	-43
l=l n=-s 2=on	-104
l=l n=. 2="	45
l=l n=:	149
l=l n=: 2="	172
l=l n=N	30
l=l n=N 2='s	67
l=l n=N 2=l	-100
l=l n=a	43
l=l n=against	-122
l=l n=among	112
l=l n=and	-47
l=l n=and 2=l	-33
l=l n=at	-58
l=l n=for	-54
l=l n=from	77
l=l n=he	155
l=l n=in	-59
l=l n=in 2=N	101
l=l n=in 2=a	-48
l=l n=in 2=l	-59
l=l n=is	-78
l=l n=it	10
l=l n=l	-101
l=l n=l 2=,	-17
l=l n=l 2=-s	89
l=l n=l 2=.	-60
l=l n=l 2=N	54
l=l n=l 2=for	-47
l=l n=l 2=l	100
l=l n=l 2=of	-81
l=l n=l 2=on	-76
l=l n=l 2=to	-82
l=l n=of	-108
l=l n=of 2=l	-31
l=l n=on	-20
l=l n=out	-127
l=l n=she	105
l=l n=that	124
l=l n=that 2=N	81
l=l n=the	66
l=l n=the 2=l	29
l=l n=they	100
l=l n=to 2=l	17
l=l n=to 2=the	-83
l=l n=whether	95
l=l n=with	-76
l=more n=than	-105
l=no d=1	-88
l=no n=l	-114
l=of d=1	152
l=of d=2	88
l=of d=3	106
l=of d=4	76
l=of n=-ing	103
l=of n=N	41
l=of n=N 2=-s	-104
l=of n=N 2=N	46
l=of n=l	54
l=of n=l 2=l	66
l=off d=1	108
l=on d=1	94
l=on d=2	169
l=on d=3	149
l=on d=4	87
l=on d=5	73
l=on d=6	56
l=on n=-s	94
l=on n=N 2=N	55
l=on n=N 2=that	-128
l=on n=l	94
l=on n=the	40
l=out d=1	81
l=out n=that	134
l=over d=1	169
l=over d=3	112
l=over n=N	117
l=over n=l	162
l=she d=1	-53
l=that d=1	-30
l=that d=2	-105
l=that d=3	-103
l=that d=4	-125
l=that d=5	-75
l=that d=6	-57
l=that n=N	-66
l=that n=he	-99
l=that n=l	-75
l=that n=the	-59
l=the d=0	-94
l=the d=1	-171
l=the d=2	-182
l=the d=3	-136
l=the d=4	-115
l=the d=5	-67
l=the d=6	-67
l=the d=7	-37
l=the n=-ing	-75
l=the n=-s	-116
l=the n=N	-175
l=the n=N 2=N	-70
l=the n=N 2=l	-50
l=the n=l	-197
l=the n=l 2=l	-43
l=the n=l 2=of	-29
l=their d=1	-105
l=their n=-s	-72
l=their n=l	-117
l=them d=1	-103
l=they d=1	-65
l=this n=l	-102
l=to d=1	32
l=to d=2	72
l=to d=3	88
l=to d=4	48
l=to d=6	-48
l=to n=-ing	67
l=to n=-s	44
l=to n=N	64
l=to n=N 2='s	83
l=to n=be	-175
l=to n=l	-67
l=to n=l 2=-s	88
l=to n=l 2=a	-111
l=to n=l 2=l	82
l=to n=the	75
l=to n=v	-145
l=v d=2	-62
l=v n=l	-33
l=v n=the	-80
l=was d=2	-77
l=with d=1	93
l=with d=2	133
l=with n=l	110
n=# d=2	-102
n=# d=4	-77
n='s d=1	-94
n='s d=2	-89
n='s d=3	-73
n='s d=4	-45
n=, d=1	49
n=, d=2	17
n=, d=5	-54
n=-ed d=0	-77
n=-ed d=1	-90
n=-ed d=2	-141
n=-ed d=3	-61
n=-ed d=4	-140
n=-ed d=5	-61
n=-ed d=6	-108
n=-ed d=7	-78
n=-ing d=3	44
n=-ly d=0	-164
n=-ly d=1	-66
n=-ly d=3	-123
n=-s d=0	36
n=-s d=1	-64
n=-s d=2	-51
n=-s d=3	-42
n=-s d=4	-51
n=-s d=5	-21
n=-s d=6	-69
n=. d=1	69
n=. d=3	18
n=: d=0	135
n=: d=1	158
n=: d=2	145
n=N d=0	156
n=N d=2	22
n=N d=3	5
n=N d=6	22
n=Q d=1	-35
n=Q d=2	70
n=Q d=4	63
n=a d=1	30
n=about d=0	-113
n=against d=0	-131
n=and d=0	-116
n=and d=1	-72
n=and d=2	-112
n=and d=3	-99
n=and d=4	-98
n=and d=5	-81
n=and d=6	-53
n=as d=2	-74
n=at d=0	-101
n=be d=1	-127
n=down d=0	-178
n=for d=0	-81
n=for d=2	-58
n=for d=3	-125
n=has d=1	-96
n=he d=0	217
n=her d=0	127
n=him d=0	154
n=his d=0	51
n=his d=1	72
n=his d=3	77
n=his d=7	69
n=how d=0	151
n=how d=2	144
n=if d=0	114
n=in d=0	-80
n=in d=3	-37
n=in d=4	-65
n=into d=0	-175
n=it d=0	59
n=it d=3	105
n=l d=0	-40
n=l d=1	-93
n=l d=2	-100
n=l d=3	-94
n=l d=4	-64
n=l d=5	-83
n=l d=6	-125
n=l d=7	-84
n=of d=0	-73
n=of d=1	-76
n=of d=2	-74
n=of d=3	-85
n=of d=4	-60
n=of d=5	-85
n=of d=6	-48
n=off d=0	-194
n=on d=0	-95
n=on d=2	-38
n=one d=0	130
n=out d=0	-243
n=she d=0	160
n=that d=0	257
n=that d=1	153
n=that d=2	66
n=that d=3	97
n=that d=4	66
n=that d=5	52
n=the d=0	127
n=the d=1	35
n=the d=2	30
n=the d=3	25
n=the d=4	50
n=the d=6	-22
n=the d=7	-29
n=there d=0	144
n=they d=0	184
n=this d=0	114
n=to d=0	-14
n=up d=0	-235
n=v d=1	-103
n=v d=2	-135
n=v d=3	-65
n=v d=4	-99
n=was d=2	-93
n=what d=0	187
n=what d=1	133
n=whether d=0	166
n=whether d=2	124
n=with d=0	-74
w='s l=	-106
w=: l=	123
w=N n=N d=0	51
w=a l=	-79
w=a l=to	109
w=a n=l d=1	-104
w=accord l=	-129
w=accord l=to	128
w=accord n=to d=0	-129
w=accuse l=	64
w=announce l=	59
w=appear l=	60
w=argue l=	55
w=ask l=	69
w=ask n=N d=1	-99
w=call l=	39
w=call l=for	123
w=call n=for d=0	-77
w=cite l=	143
w=claim l=	58
w=consider l=	126
w=continue l=	-114
w=criticize l=	70
w=defend l=	84
w=describe l=	78
w=endorse l=	63
w=expect l=	76
w=expect n=to d=0	46
w=find l=	102
w=hope l=	98
w=know l=	85
w=known l=as	155
w=mad l=	-85
w=mad l=clear	143
w=note l=	45
w=oppose l=	118
w=point l=	-121
w=point l=to	115
w=promise l=	101
w=question l=	79
w=referr l=to	127
w=say l=	68
w=say l=a	-38
w=say l=at	-138
w=say l=for	-93
w=say l=he	-42
w=say l=in	-170
w=say l=of	-77
w=say l=on	-164
w=say l=statement	82
w=say l=that	-73
w=say l=the	-35
w=say l=to	-63
w=say l=with	-74
w=say n=-s d=0	144
w=say n=. d=1	103
w=say n=. d=2	94
w=say n=. d=3	101
w=say n=. d=4	115
w=say n=. d=5	63
w=say n=. d=6	127
w=say n=N d=0	-63
w=say n=N d=1	-141
w=say n=N d=2	-137
w=say n=N d=3	-64
w=say n=N d=4	-73
w=say n=N d=5	-56
w=say n=a d=1	-165
w=say n=he d=0	92
w=say n=in d=0	-48
w=say n=it d=0	143
w=say n=l d=0	151
w=say n=l d=1	-121
w=say n=l d=2	-66
w=say n=l d=3	-60
w=say n=l d=7	34
w=say n=she d=0	77
w=say n=the d=0	101
w=say n=the d=1	-88
w=say n=the d=3	-82
w=say n=the d=4	-69
w=say n=they d=0	83
w=see l=	114
w=seek l=	115
w=seem l=	49
w=seem n=to d=0	-72
w=show l=	51
w=suggest l=	102
w=support l=	101
w=tell l=	177
w=tell n=-s d=0	82
w=the l=	-77
w=think l=	84
w=tri l=	-149
w=urge l=	90
w=vow n=to d=0	156
w=want l=	93
w=went l=	-95
w=write l=	65`;

export const sourceTable = `I c0 v0 o0 	-153
I c0 v0 o0  f=l	-15
I c0 v0 o0  k=l	-82
I0 f=l	-15
L c0 v0 o0 	109
L c0 v0 o0  f=-ed	11
L c0 v0 o0  f=-ing	61
L c0 v0 o0  f=-ly	-114
L c0 v0 o0  f=-s	42
L c0 v0 o0  f=l	24
L c0 v0 o0  k='s	89
L c0 v0 o0  k=)	-123
L c0 v0 o0  k=-s	40
L c0 v0 o0  k=N	66
L c0 v0 o0  k=a	-152
L c0 v0 o0  k=after	-101
L c0 v0 o0  k=and	-218
L c0 v0 o0  k=but	-135
L c0 v0 o0  k=by	-89
L c0 v0 o0  k=for	-94
L c0 v0 o0  k=he	54
L c0 v0 o0  k=her	93
L c0 v0 o0  k=his	104
L c0 v0 o0  k=i	71
L c0 v0 o0  k=l	76
L c0 v0 o0  k=of	-122
L c0 v0 o0  k=one	94
L c0 v0 o0  k=role	84
L c0 v0 o0  k=she	55
L c0 v0 o0  k=some	90
L c0 v0 o0  k=that	-107
L c0 v0 o0  k=the	-166
L c0 v0 o0  k=they	32
L c0 v0 o0  k=to	-73
L c0 v0 o0  k=we	80
L c0 v0 o0  k=who	74
L c0 v0 o0  k=with	-105
L c0 v0 o1 	-5
L c0 v0 o1  f=-ed	39
L c0 v0 o1  f=-s	-64
L c0 v0 o1  f=l	21
L c0 v0 o1  k=which	-44
L c0 v0 o1 q	-60
L c0 v0 o2  f=-ing	-106
L c0 v0 o2  f=-s	-35
L c0 v0 o2  k=-s	-65
L c0 v0 o2  k=N	46
L c0 v0 o2  k=l	-19
L c0 v0 o2  k=which	51
L c0 v0 o2  k=who	46
L c0 v0 o2 q	-94
L c0 v1 o0 	-138
L c0 v1 o0  k=N	-69
L c0 v1 o1 	-98
L c0 v1 o2 	-22
L c0 v1 o2  f=-ed	-19
L c0 v1 o2  f=-ing	68
L c0 v1 o2  f=-s	-37
L c0 v1 o2  f=l	28
L c0 v1 o2  f=v	-34
L c0 v1 o2  k=role	21
L c0 v1 o2 q	-32
L c0 v2 o2 	-9
L c0 v2 o2  f=-s	-51
L c0 v2 o2  f=l	23
L c0 v2 o2  k=-s	-34
L c0 v2 o2  k=it	-88
L c0 v2 o2 q f=-ing	40
L c1 v0 o0 	14
L c1 v0 o0  f=-ing	-88
L c1 v0 o0  f=l	20
L c1 v0 o0  k=#	108
L c1 v0 o0  k=N	31
L c1 v0 o0  k=role	52
L c1 v0 o0  k=who	-81
L c1 v0 o1 	-134
L c1 v0 o1  f=-ed	-91
L c1 v0 o1  f=-ing	-52
L c1 v0 o1  f=-s	-60
L c1 v0 o1  f=l	-22
L c1 v0 o1  k=N	-67
L c1 v0 o1  k=l	-84
L c1 v0 o2 	-113
L c1 v0 o2  f=-ing	-106
L c1 v0 o2  f=-s	28
L c1 v0 o2  f=l	-12
L c1 v0 o2  f=v	-38
L c1 v0 o2  k=-s	-32
L c1 v0 o2  k=l	-35
L c1 v0 o2  k=role	-23
L c1 v0 o2  k=who	-17
L c1 v0 o2 q	-118
L c1 v0 o2 q f=-ed	-60
L c1 v0 o2 q k=N	-65
L c1 v1 o0  f=-ing	26
L c1 v1 o1 	-62
L c1 v1 o1  f=l	-73
L c1 v1 o2 	-89
L c1 v1 o2  f=-ed	-53
L c1 v1 o2  f=-ing	76
L c1 v1 o2  f=-s	-26
L c1 v1 o2  f=l	-21
L c1 v1 o2  f=v	-63
L c1 v1 o2  k=#	58
L c1 v1 o2  k=he	-20
L c1 v1 o2  k=l	-51
L c1 v1 o2  k=who	-121
L c1 v1 o2 q	-85
L c1 v2 o1 	-83
L c1 v2 o2 	-60
L c1 v2 o2  f=-ed	-17
L c1 v2 o2  f=-ing	78
L c1 v2 o2  f=-s	-42
L c1 v2 o2  f=l	-23
L c1 v2 o2  f=v	-103
L c1 v2 o2  k=-s	-27
L c1 v2 o2  k=N	15
L c1 v2 o2  k=he	-44
L c1 v2 o2  k=it	-54
L c1 v2 o2  k=they	-64
L c1 v2 o2  k=which	-91
L c1 v2 o2  k=who	-146
L c1 v2 o2 q	-19
L c1 v2 o2 q f=-ing	33
L c2 v0 o0 	48
L c2 v0 o0  k=N	61
L c2 v0 o1 	90
L c2 v0 o1  f=-ing	-87
L c2 v0 o2 	-27
L c2 v0 o2  f=-ed	27
L c2 v0 o2  f=-ing	-93
L c2 v0 o2  k=-s	64
L c2 v0 o2  k=N	-52
L c2 v0 o2  k=l	15
L c2 v1 o2 	-19
L c2 v1 o2  f=l	26
L c2 v1 o2  k=-s	-53
L c2 v1 o2  k=l	55
L c2 v1 o2  k=role	49
L c2 v2 o2 	-48
L c2 v2 o2  f=-ed	55
L c2 v2 o2  f=-ing	-41
L c2 v2 o2  f=-s	-31
L c2 v2 o2  f=a	-64
L c2 v2 o2  f=v	36
L c2 v2 o2  k=-s	-34
L c2 v2 o2  k=N	62
L c2 v2 o2  k=she	-104
L c2 v2 o2  k=who	-134
L c2 v2 o2 q	-12
L c2 v2 o2 q f=-ing	-34
L c2 v2 o2 q k=l	-41
L c3 v0 o1 	-104
L c3 v0 o1  k=N	-97
L c3 v0 o2 	-79
L c3 v0 o2  f=-ed	-28
L c3 v0 o2  f=-ing	-71
L c3 v0 o2  k=N	-33
L c3 v0 o2  k=l	-34
L c3 v1 o2 	-47
L c3 v1 o2  f=-ing	-29
L c3 v1 o2  k=l	-41
L c3 v1 o2 q	-70
L c3 v2 o2 	-81
L c3 v2 o2  f=-ed	-33
L c3 v2 o2  f=-ing	-40
L c3 v2 o2  f=l	37
L c3 v2 o2  k=-s	-71
L c3 v2 o2  k=N	33
L0 f=-ed	11
L0 f=-ing	61
L0 f=-ly	-114
L0 f=-s	42
L0 f=l	24
L0 w=appear	-212
L0 w=claim	50
L0 w=consider	-99
L0 w=expect	-47
L0 w=explain	66
L0 w=find	71
L0 w=known	-145
L0 w=look	-56
L0 w=mad	98
L0 w=note	51
L0 w=oppose	67
L0 w=pass	-104
L0 w=report	72
L0 w=respond	64
L0 w=say	79
L0 w=see	92
L0 w=seek	71
L0 w=seem	-180
L0 w=seen	-78
L0 w=show	76
L0 w=sought	74
L0 w=suggest	55
L0 w=support	56
L0 w=supporter	-203
L0 w=tell	17
L0 w=think	92
L0 w=want	61
L0 w=write	35
L1 f=-ing	-83
L1 f=l	16
L1 w=accord	-65
L1 w=cite	73
L1 w=expect	-87
L1 w=tell	42
L13+ f='s	-81
L13+ f=-ed	-76
L13+ f=-ing	-20
L13+ f=-s	-96
L13+ f=a	-102
L13+ f=l	-82
L13+ f=v	-83
L13+ w='s	-81
L13+ w=a	-102
L13+ w=accord	-213
L13+ w=accuse	41
L13+ w=ask	-33
L13+ w=expect	-63
L13+ w=report	-58
L13+ w=say	26
L13+ w=tell	42
L13+ w=write	-55
L2 f=-ed	39
L2 f=-s	-29
L2 f=l	13
L2 f=the	-70
L2 w=accord	-85
L2 w=ask	-66
L2 w=the	-70
L3 f=-ed	-21
L3 f=l	-28
L3 f=v	-74
L3 w=accord	-40
L3 w=say	18
L4-6 f=-ed	-46
L4-6 f=-ing	30
L4-6 f=-s	-21
L4-6 w=accord	-129
L4-6 w=argue	58
L4-6 w=call	-33
L4-6 w=expect	-70
L4-6 w=question	-55
L4-6 w=say	21
L4-6 w=support	-65
L7-12 f=-ed	-59
L7-12 f=-ing	14
L7-12 f=-s	-64
L7-12 f=l	-21
L7-12 f=the	-103
L7-12 f=v	-41
L7-12 w=accord	-190
L7-12 w=accuse	-55
L7-12 w=appear	-67
L7-12 w=expect	-98
L7-12 w=question	-39
L7-12 w=report	-41
L7-12 w=suggest	-44
L7-12 w=support	-44
L7-12 w=the	-103
L7-12 w=want	-37
R c0 v0 o0 	2
R c0 v0 o0  f=-ing	13
R c0 v0 o0  f=-s	-17
R c0 v0 o0  f=:	-44
R c0 v0 o0  f=in	76
R c0 v0 o0  f=l	-10
R c0 v0 o0  k=#	31
R c0 v0 o0  k='s	-46
R c0 v0 o0  k=-s	26
R c0 v0 o0  k=N	25
R c0 v0 o0  k=he	-75
R c0 v0 o0  k=it	-86
R c0 v0 o0  k=l	8
R c0 v0 o0  k=me	69
R c0 v0 o0  k=role	19
R c0 v0 o0  k=she	-53
R c0 v0 o0  k=they	-99
R c0 v0 o0  k=who	-117
R c0 v0 o1 	35
R c0 v0 o1  f=-ed	19
R c0 v0 o1  f=-s	32
R c0 v0 o1  f=N	-52
R c0 v0 o1  f=l	45
R c0 v0 o1  k=-s	39
R c0 v0 o1  k=N	65
R c0 v0 o1  k=he	-112
R c0 v0 o1  k=it	-55
R c0 v0 o1  k=l	45
R c0 v0 o1  k=role	42
R c0 v0 o1  k=she	-66
R c0 v0 o1  k=they	-54
R c0 v0 o1  k=who	-54
R c0 v0 o1 q	-75
R c0 v0 o2 	-112
R c0 v0 o2  f=-ed	40
R c0 v0 o2  f=-ing	-40
R c0 v0 o2  f=N	-67
R c0 v0 o2  f=l	27
R c0 v0 o2  k=-s	-55
R c0 v0 o2  k=he	-45
R c0 v0 o2  k=l	-12
R c0 v0 o2  k=role	-44
R c0 v0 o2  k=who	-39
R c0 v1 o0 	-98
R c0 v1 o1 	-153
R c0 v1 o1  f=-ed	-30
R c0 v1 o1  f=l	-22
R c0 v1 o1  k=N	-39
R c0 v1 o1  k=l	-64
R c0 v1 o2 	-153
R c0 v1 o2  f=-ed	-17
R c0 v1 o2  f=-ing	-67
R c0 v1 o2  f=-s	-29
R c0 v1 o2  f=N	-51
R c0 v1 o2  f=l	19
R c0 v1 o2  k=-s	-20
R c0 v1 o2  k=N	-42
R c0 v1 o2  k=l	-53
R c0 v1 o2  k=role	-35
R c0 v1 o2 q	-91
R c0 v2 o1 	-64
R c0 v2 o2 	-163
R c0 v2 o2  f=-ed	-59
R c0 v2 o2  f=-ing	-32
R c0 v2 o2  f=l	-28
R c0 v2 o2  k=-s	-49
R c0 v2 o2  k=N	-76
R c0 v2 o2  k=l	-18
R c1 v0 o0 	-73
R c1 v0 o0  f=-ed	-69
R c1 v0 o0  k=l	-54
R c1 v0 o1 	-101
R c1 v0 o1  f=l	-25
R c1 v0 o1  k=l	-42
R c1 v0 o2 	-27
R c1 v0 o2  f=-ed	-17
R c1 v0 o2  f=-ing	58
R c1 v0 o2  k=l	-58
R c1 v0 o2  k=role	-48
R c1 v1 o1 	-66
R c1 v1 o2 	-110
R c1 v1 o2  f=-ed	-24
R c1 v1 o2  k=l	-45
R c1 v2 o2 	-103
R c1 v2 o2  f=-ed	-36
R0 f=-ing	13
R0 f=-s	-17
R0 f=:	-44
R0 f=in	76
R0 f=l	-10
R0 w=:	-44
R0 w=accord	247
R0 w=announce	-57
R0 w=call	-114
R0 w=endorse	-84
R0 w=in	84
R0 w=pass	93
R0 w=point	-52
R0 w=referr	-176
R0 w=say	47
R0 w=show	-106
R0 w=suggest	-49
R0 w=support	-89
R0 w=talk	-52
R0 w=tell	-180
R0 w=write	84
R1 f=-s	24
R1 f=N	-55
R1 f=l	37
R1 w=N	-65
R1 w=argue	-45
R1 w=note	-46
R1 w=say	-191
R13+ f=-ed	-65
R2 f=-ed	-20
R2 f=-s	-57
R2 f=l	-99
R2 w=say	-30
R3 f=-ed	-29
R3 f=-ing	-21
R3 f=-s	-29
R3 f=l	26
R3 f=v	-55
R3 w=say	-67
R4-6 f=-ed	-32
R4-6 f=-ing	-69
R4-6 f=-s	-29
R4-6 f=N	-44
R4-6 f=a	-47
R4-6 f=l	-34
R4-6 f=v	-69
R4-6 w=N	-41
R4-6 w=a	-47
R4-6 w=accord	-43
R4-6 w=say	-75
R7-12 f=-ed	-71
R7-12 f=-ing	-42
R7-12 f=-s	-51
R7-12 f=l	-68
R7-12 w=say	-39
b=0 I f=l	-15
b=0 L f=-ing	10
b=0 L f=-ly	-117
b=0 L f=l	26
b=0 L f=the	-73
b=0 R f=-s	-15
b=0 R f=:	-61
b=0 R f=N	-23
b=0 R f=in	69
b=0 R f=it	-64
b=0 k=#	55
b=0 k='s	44
b=0 k=)	-140
b=0 k=-s	32
b=0 k=N	83
b=0 k=a	-174
b=0 k=after	-101
b=0 k=and	-218
b=0 k=but	-135
b=0 k=by	-89
b=0 k=for	-94
b=0 k=he	-15
b=0 k=her	48
b=0 k=himself	-50
b=0 k=his	77
b=0 k=i	33
b=0 k=in	-118
b=0 k=it	-41
b=0 k=l	8
b=0 k=me	71
b=0 k=more	-51
b=0 k=of	-122
b=0 k=others	106
b=0 k=role	100
b=0 k=she	11
b=0 k=some	87
b=0 k=that	-110
b=0 k=the	-199
b=0 k=this	-81
b=0 k=to	-73
b=0 k=was	-121
b=0 k=with	-105
b=1 L f='s	-70
b=1 L f=-ed	45
b=1 L f=-ing	22
b=1 L f=a	-67
b=1 L f=l	28
b=1 L f=the	-61
b=1 R f=-ed	-64
b=1 R f=-ing	-27
b=1 R f=-s	-95
b=1 R f=:	-63
b=1 R f=N	-20
b=1 R f=a	-35
b=1 R f=l	-66
b=1 R f=the	-81
b=1 R f=v	-81
b=1 k=#	-43
b=1 k='s	-88
b=1 k=-s	-37
b=1 k=N	48
b=1 k=a	-89
b=1 k=he	-48
b=1 k=him	-67
b=1 k=it	-101
b=1 k=l	-15
b=1 k=more	-71
b=1 k=she	-52
b=1 k=the	-125
b=1 k=they	-53
b=1 k=which	-69
b=1 k=who	-70
b=10 L f=-ed	-112
b=10 L f=l	-51
b=10 k=l	-65
b=11 L f=-ing	-65
b=11 L f=l	-61
b=11 k=N	-84
b=2 L f=-s	-29
b=2 L f=l	-23
b=2 L f=the	-79
b=2 k=-s	-18
b=2 k=N	30
b=2 k=a	-62
b=2 k=he	-52
b=2 k=it	-57
b=2 k=l	-3
b=2 k=the	-55
b=2 k=who	-36
b=3 L f=-ed	-16
b=3 L f=a	-36
b=3 L f=v	-15
b=3 k=#	-67
b=3 k=-s	-31
b=3 k=N	26
b=3 k=it	-62
b=3 k=l	-55
b=3 k=role	28
b=3 k=the	-68
b=3 k=who	-55
b=4 L f=-ed	-21
b=4 L f=-ing	11
b=4 L f=-s	-56
b=4 L f=v	-18
b=4 k=-s	-35
b=4 k=it	-75
b=4 k=l	-50
b=4 k=role	53
b=4 k=who	-71
b=5 L f=-ed	-31
b=5 k=-s	-28
b=5 k=he	-50
b=5 k=l	-40
b=5 k=role	39
b=5 k=who	-90
b=6 L f=-ed	-70
b=6 L f=-s	-40
b=6 L f=l	1
b=6 L f=v	-79
b=6 k=-s	-96
b=6 k=N	-31
b=6 k=l	-53
b=6 k=who	-95
b=7 L f=-ed	-23
b=7 L f=-s	-33
b=7 L f=l	-55
b=7 k=-s	-56
b=8 L f=-ed	-34
b=8 L f=-ing	-76
b=8 L f=l	-64
b=8 k=N	-42
b=9 L f=-ed	-125
b=9 L f=-ing	-51
b=9 L f=-s	-57
b=9 k=N	-53
b=9 k=l	-45
ci=false n=, p=, L	-147
ci=false n=, p=- L	-63
ci=false n=, p=-ed L	-67
ci=false n=, p=-ed R	-47
ci=false n=, p=-ing L	-116
ci=false n=, p=-ing R	-63
ci=false n=, p=-s L	-87
ci=false n=, p=Q L	-45
ci=false n=, p=^ L	5
ci=false n=, p=and L	-21
ci=false n=, p=as L	-93
ci=false n=, p=at L	-39
ci=false n=, p=by L	-76
ci=false n=, p=for R	49
ci=false n=, p=from L	-70
ci=false n=, p=in R	63
ci=false n=, p=l L	-80
ci=false n=, p=l R	-46
ci=false n=, p=of L	-44
ci=false n=, p=on L	-48
ci=false n=, p=to L	-7
ci=false n=, p=to R	90
ci=false n=, p=v L	-56
ci=false n=, p=v R	-67
ci=false n=, p=with L	-66
ci=false n=-ed p=, L	58
ci=false n=-ed p=, R	66
ci=false n=-ed p=-ed L	-78
ci=false n=-ed p=Q L	33
ci=false n=-ed p=^ L	38
ci=false n=-ed p=after L	96
ci=false n=-ed p=as L	63
ci=false n=-ed p=for L	-90
ci=false n=-ed p=in L	-87
ci=false n=-ed p=l R	-41
ci=false n=-ed p=of L	-67
ci=false n=-ed p=on L	-53
ci=false n=-ed p=to L	-53
ci=false n=-ed p=when L	50
ci=false n=-ed p=which L	103
ci=false n=-ing p=, L	-77
ci=false n=-ing p=-ed L	46
ci=false n=-ing p=^ L	-95
ci=false n=-ing p=of L	52
ci=false n=-ing p=with L	63
ci=false n=-s p=-ed L	-63
ci=false n=-s p=^ L	34
ci=false n=. p=-ed R	16
ci=false n=. p=-ing R	-100
ci=false n=. p=about R	-44
ci=false n=. p=as R	-38
ci=false n=. p=from R	49
ci=false n=. p=l R	-35
ci=false n=. p=that R	-37
ci=false n=. p=to R	66
ci=false n=. p=with R	42
ci=false n=Q p=^ L	-58
ci=false n=after p=^ L	-81
ci=false n=and p=, L	-64
ci=false n=and p=^ L	-43
ci=false n=and p=l R	44
ci=false n=are p=^ L	34
ci=false n=for p=^ L	-56
ci=false n=has p=, L	15
ci=false n=have p=^ L	78
ci=false n=in p=l R	47
ci=false n=in p=to R	-55
ci=false n=l p=, L	38
ci=false n=l p=^ L	43
ci=false n=of p=^ L	-84
ci=false n=of p=l R	-31
ci=false n=of p=to R	-43
ci=false n=that p=l R	-53
ci=false n=to p=, L	-99
ci=false n=to p=-ed L	84
ci=false n=to p=-ed R	-46
ci=false n=to p=-ing L	61
ci=false n=to p=^ L	-58
ci=false n=to p=for L	125
ci=false n=to p=l R	-39
ci=false n=to p=of R	61
ci=false n=to p=v L	66
ci=false n=v p=, L	32
ci=false n=v p=^ L	37
ci=false n=v p=l R	65
ci=false n=were p=, L	79
ci=false n=with p=-ed R	66
ci=true n=, p=, L	134
ci=true n=, p=-ed L	53
ci=true n=, p=-ed R	49
ci=true n=, p=Q L	140
ci=true n=, p=^ L	117
ci=true n=, p=and L	60
ci=true n=, p=as L	126
ci=true n=, p=but L	102
ci=true n=, p=in L	-38
ci=true n=, p=in R	-77
ci=true n=, p=l L	103
ci=true n=, p=l R	134
ci=true n=- p=^ L	81
ci=true n=-ed p=, L	-93
ci=true n=-ed p=^ L	-29
ci=true n=-ed p=l L	-61
ci=true n=-ing p=, L	-62
ci=true n=-ing p=^ L	-31
ci=true n=-ly p=^ L	-85
ci=true n=-s p=, L	-64
ci=true n=. p=-ed R	54
ci=true n=. p=-s R	85
ci=true n=. p=l R	140
ci=true n=. p=v R	72
ci=true n=in p=^ L	-45
ci=true n=in p=l R	-67
ci=true n=is p=^ L	-77
ci=true n=l p=, L	-48
ci=true n=l p=^ L	-49
ci=true n=l p=l L	-67
ci=true n=of p=l R	-44
i=0 I ci=false	-153
i=1 L ci=false	74
i=1 L ci=true	-141
i=1 R ci=false	38
i=2 L ci=false	-31
i=2 L ci=true	-124
i=2 R ci=false	-50
i=2 R ci=true	-75
i=3 L ci=false	-52
i=3 L ci=true	-54
i=3 R ci=false	-72
i=3 R ci=true	-31
i=4 L ci=false	-81
i=4 L ci=true	-64
i=4 R ci=false	-118
i=4 R ci=true	-20
i=5 L ci=false	-123
i=5 L ci=true	-41
i=5 R ci=false	-118
i=5 R ci=true	-27
i=6 L ci=false	-81
i=6 L ci=true	-65
i=6 R ci=false	-165
i=7 L ci=false	-74
i=7 L ci=true	-97
i=7 R ci=false	-191
i=7 R ci=true	-47
i=8 L ci=true	-81
j= L n='s	142
j= L n=)	-140
j= L n=,	-30
j= L n=-	-62
j= L n=-ed	23
j= L n=-ing	96
j= L n=-s	49
j= L n=.	-175
j= L n=Q	-72
j= L n=and	-151
j= L n=as	-61
j= L n=at	-78
j= L n=by	-76
j= L n=for	-56
j= L n=from	-77
j= L n=has	7
j= L n=l	73
j= L n=of	-58
j= L n=the	-45
j= L n=to	37
j= L n=v	19
j= L n=were	-100
j= L n=—	-110
j= R n=and	23
j= R n=in	31
j= R n=is	32
j= R n=of	-27
j= R n=on	56
j= R n=that	23
j= R n=to	34
j= R n=was	-47
j=(	72
j=,	29
j=, ,	62
j=, L n=,	162
j=, L n=-ed	-23
j=, R n=,	82
j=, R n=.	103
j=, R n=of	-45
j=, and	107
j=, at	86
j=, for	120
j=, in	-52
j=, of	51
j=, of L n=,	99
j=, v	40
j=, v L n=,	95
j=, who	-41
j=, who v	94
j=-	87
j=.	55
j=:	-76
j=about	-91
j=after	-91
j=and	109
j=and L n=,	-139
j=and R n=.	44
j=and of	72
j=and v	40
j=as	-110
j=before	-69
j=from	38
j=has	-64
j=has v	-63
j=he	167
j=he L n=-ed	35
j=he L n=-s	39
j=he L n=l	69
j=he L n=v	24
j=he v	-93
j=him	69
j=i	136
j=in	44
j=in ,	-36
j=in R n=,	77
j=in R n=.	-44
j=is	-122
j=is v	-105
j=it	36
j=it L n='s	-82
j=me	81
j=of	97
j=of ,	50
j=of L n=,	-38
j=of L n=-ed	38
j=of L n=-ing	65
j=of R n=,	-48
j=of and	75
j=of at	97
j=of in	106
j=of of	126
j=on	-57
j=on L n=,	-54
j=on R n=.	-76
j=she	162
j=she L n=l	37
j=than	-62
j=that	-130
j=they	125
j=they L n=-ed	43
j=to ,	-78
j=to L n=,	-56
j=to R n=,	59
j=v	21
j=v ,	-33
j=v L n=,	-121
j=v L n=-ed	89
j=v L n=to	50
j=v R n=,	67
j=v by	59
j=v in	28
j=v in L n=,	-64
j=v of	36
j=v on	-98
j=v that	-52
j=v to	-97
j=was	-119
j=we	117
j=which	85
j=who	145
j=who L n=l	58
j=who v	56
j=you	155
j=’	91
k=# R f=l	56
k=# w=say	73
k='s L f=-ed	-82
k='s L f=l	47
k=-s L f=-ed	40
k=-s L f=-s	-24
k=-s L f=a	-79
k=-s L f=l	28
k=-s L f=v	-46
k=-s R f=-ed	-25
k=-s R f=-ing	19
k=-s R f=N	-55
k=-s R f=l	12
k=-s R f=v	-21
k=-s w=a	-50
k=-s w=accord	76
k=-s w=describe	55
k=-s w=mention	-50
k=-s w=say	36
k=-s w=show	74
k=-s w=suggest	29
k=-s w=tell	41
k=-s w=the	-50
k=N L f=-ed	40
k=N L f=-ing	71
k=N L f=-s	18
k=N L f=l	37
k=N L f=v	34
k=N R f=-ed	22
k=N R f=-s	-31
k=N R f=:	-51
k=N R f=l	10
k=N R f=v	-20
k=N w=add	32
k=N w=appear	-103
k=N w=call	8
k=N w=cite	37
k=N w=claim	32
k=N w=expect	-80
k=N w=find	32
k=N w=hope	49
k=N w=identify	-63
k=N w=in	-44
k=N w=known	-147
k=N w=look	-41
k=N w=note	31
k=N w=pass	79
k=N w=promise	54
k=N w=question	-29
k=N w=refuse	60
k=N w=remember	-94
k=N w=report	29
k=N w=say	35
k=N w=seem	-53
k=N w=seen	-104
k=N w=show	-27
k=N w=suggest	37
k=N w=support	-72
k=N w=supporter	-109
k=N w=tell	48
k=N w=write	49
k=a L f=-ed	-68
k=a L f=-ing	-85
k=a L f=l	-85
k=all L f=l	-80
k=and L f=-ed	-75
k=and L f=-ing	-42
k=and L f=l	-76
k=and w=say	-54
k=by L f=-ing	-61
k=he L f=-ed	-19
k=he L f=l	-20
k=he R f=-ed	-55
k=he R f=-ing	-61
k=he R f=-s	-36
k=he R f=l	-56
k=he w=ask	-69
k=he w=say	-18
k=he w=seem	-82
k=him L f=-ed	-66
k=him R f=l	-50
k=his L f=l	22
k=it L f=-ing	-32
k=it L f=l	-59
k=it R f=-ed	-37
k=it R f=l	-50
k=l L f=-ed	11
k=l L f=-ing	11
k=l L f=l	-21
k=l L f=so	-102
k=l L f=v	22
k=l R f=-ing	13
k=l R f=-s	-18
k=l R f=N	-25
k=l R f=in	37
k=l R f=l	-12
k=l R f=the	-37
k=l w=accord	85
k=l w=appear	-83
k=l w=argue	32
k=l w=ask	-32
k=l w=call	12
k=l w=cite	-57
k=l w=concern	-72
k=l w=consider	-44
k=l w=defend	43
k=l w=denounce	-74
k=l w=expect	-91
k=l w=focus	84
k=l w=hope	-43
k=l w=in	19
k=l w=it	-50
k=l w=know	-60
k=l w=known	-107
k=l w=pass	-58
k=l w=propose	43
k=l w=question	-96
k=l w=rais	-72
k=l w=report	-39
k=l w=say	75
k=l w=seek	52
k=l w=seem	-89
k=l w=show	74
k=l w=so	-83
k=l w=suggest	36
k=l w=support	20
k=l w=talk	-38
k=l w=tell	53
k=l w=the	-33
k=l w=think	42
k=l w=view	-45
k=l w=want	-49
k=l w=warn	36
k=many L f=l	92
k=others w=say	76
k=role L f=-ed	51
k=role L f=-ing	63
k=role L f=-s	34
k=role L f=l	83
k=role R f=-ing	-42
k=role w=appear	-71
k=role w=call	-48
k=role w=seem	-93
k=she L f=l	12
k=she R f=-ed	-27
k=she R f=l	-29
k=the L f=-ed	-116
k=the L f=-ing	-106
k=the L f=l	-153
k=they R f=l	-52
k=to L f=l	-88
k=which L f=l	-87
k=which w=say	-54
k=who L f=-ed	-27
k=who L f=l	-43
k=who R f=-ed	-32
k=who R f=-ing	-48
k=who R f=l	-70
k=who w=accord	-38
k=who w=ask	-78
k=who w=expect	-85
k=who w=say	-74
len=1 I	-90
len=1 L	40
len=1 R	-28
len=13+ L	-147
len=13+ R	-143
len=2 I	-44
len=2 R	-14
len=3 L	-16
len=3 R	-17
len=4-6 L	-44
len=4-6 R	-28
len=7-12 L	-88
len=7-12 R	-87
n=% L	84
n='s z=it L i=1	-82
n=( L	-66
n=( N L	-165
n=( N R	-79
n=( R	-55
n=) -ed L	101
n=) L	88
n=) R	94
n=) z=N L i=1	-113
n=, # L	-53
n=, -ed L	20
n=, -ing R	61
n=, -s L	-38
n=, -s R	-58
n=, L	39
n=, N L	-199
n=, N R	-106
n=, Q L	-83
n=, R	74
n=, a L	-157
n=, a R	-135
n=, an L	-85
n=, an R	-123
n=, and L	-174
n=, and R	-59
n=, as L	62
n=, but L	-108
n=, for L	178
n=, has L	104
n=, have L	58
n=, he L	-63
n=, he R	62
n=, in L	149
n=, l R	-73
n=, on L	108
n=, the L	-122
n=, to L	56
n=, v L	39
n=, was L	-65
n=, which L	36
n=, who L	83
n=, who R	42
n=, with L	-46
n=, z=-s L i=1	-30
n=, z=-s L i=5	26
n=, z=-s R i=1	49
n=, z=-s R i=2	38
n=, z=-s R i=3	-63
n=, z=N L i=4	43
n=, z=N L i=5	9
n=, z=N R i=1	-39
n=, z=N R i=2	30
n=, z=N R i=4	38
n=, z=N R i=5	46
n=, z=l L i=1	-64
n=, z=l L i=2	-49
n=, z=l L i=4	51
n=, z=l L i=5	46
n=, z=l L i=6	71
n=, z=l L i=7	31
n=, z=l R i=1	17
n=, z=l R i=2	62
n=, z=l R i=3	46
n=, z=l R i=6	-47
n=- - L	35
n=- L	16
n=- l L	-37
n=- z=-s L i=1	-105
n=- z=l L i=4	78
n=-ed , L	47
n=-ed -ed L	-98
n=-ed -s L	-27
n=-ed -s R	-45
n=-ed . L	53
n=-ed L	17
n=-ed N L	15
n=-ed Q L	-65
n=-ed R	-62
n=-ed as L	-48
n=-ed at L	50
n=-ed by L	-92
n=-ed by R	-60
n=-ed her L	28
n=-ed him L	39
n=-ed his L	69
n=-ed in L	-38
n=-ed in R	-71
n=-ed l L	-38
n=-ed l R	-65
n=-ed on R	69
n=-ed that L	34
n=-ed z=# L i=1	-137
n=-ed z=-s L i=1	28
n=-ed z=-s L i=3	65
n=-ed z=N L i=1	54
n=-ed z=N L i=2	40
n=-ed z=N L i=3	-39
n=-ed z=N L i=4	70
n=-ed z=N L i=5	-80
n=-ed z=N R i=1	61
n=-ed z=a L i=1	-68
n=-ed z=and L i=1	-90
n=-ed z=and L i=2	-70
n=-ed z=and L i=3	-80
n=-ed z=he L i=1	62
n=-ed z=he L i=2	-76
n=-ed z=l L i=1	29
n=-ed z=l L i=3	65
n=-ed z=she L i=1	59
n=-ed z=the L i=1	-78
n=-ed z=they L i=1	72
n=-ed z=who L i=1	78
n=-ed z=who L i=2	-46
n=-ing -s L	47
n=-ing L	-82
n=-ing R	-90
n=-ing l L	-17
n=-ing that L	-59
n=-ing z=-s L i=1	69
n=-ing z=-s L i=2	63
n=-ing z=l L i=2	45
n=-ing z=l R i=1	61
n=-ing z=the L i=1	-63
n=-ly -ed L	61
n=-ly R	-93
n=-ly l L	60
n=-ly z=N L i=1	70
n=-s , L	-41
n=-s . L	59
n=-s L	-27
n=-s N L	31
n=-s R	-149
n=-s about L	-85
n=-s l L	-55
n=-s of L	-106
n=-s that L	-49
n=-s to L	-40
n=-s z=N L i=1	4
n=-s z=he L i=1	61
n=-s z=he L i=2	-70
n=-s z=his L i=1	128
n=-s z=it L i=1	79
n=-s z=l L i=2	42
n=-s z=who L i=2	-85
n=. ) L	139
n=. L	53
n=. N L	-85
n=. R	48
n=. ^ R	76
n=. l R	-135
n=. z=-s R i=3	53
n=. z=-s R i=6	-67
n=. z=N L i=1	-169
n=. z=N L i=2	33
n=. z=N L i=3	59
n=. z=N R i=2	-33
n=. z=N R i=5	40
n=. z=N R i=7	-59
n=. z=l R i=6	33
n=: L	-61
n=: N L	74
n=; L	-83
n=; R	75
n=N N L	46
n=Q Q R	-25
n=Q R	-25
n=^ R	118
n=^ ^ R	118
n=a L	-57
n=a R	-93
n=a l L	-23
n=a l R	-57
n=about L	-35
n=after L	-74
n=also -ed L	46
n=also L	115
n=an L	-82
n=and -ed L	28
n=and -ed R	66
n=and -s L	-29
n=and -s R	-60
n=and L	-142
n=and N L	-11
n=and N R	-62
n=and R	-77
n=and l L	-83
n=and l R	-73
n=and z=-s L i=1	-36
n=and z=-s R i=1	99
n=and z=N L i=1	-73
n=and z=N L i=2	-47
n=and z=N R i=2	-58
n=and z=N R i=3	-78
n=and z=l L i=1	-40
n=and z=l R i=1	-75
n=are -ed L	-117
n=are -ing L	88
n=are R	-72
n=are l L	62
n=as L	-146
n=as z=l R i=1	-34
n=at L	-78
n=at R	-93
n=at the L	-56
n=before L	-71
n=but L	-119
n=but R	41
n=by -ing L	-43
n=by L	-123
n=by R	-122
n=can R	-61
n=could R	-63
n=did L	49
n=didn't L	76
n=does L	88
n=for L	-85
n=for N L	-82
n=for N R	-88
n=for R	-45
n=for l R	-54
n=for the L	-61
n=for the R	-58
n=for z=l L i=1	-24
n=from L	-128
n=from N L	-43
n=from N R	-47
n=from R	-107
n=from the L	-38
n=from the R	-56
n=had -ed L	81
n=had L	48
n=had R	-86
n=had been L	-122
n=has -ed L	39
n=has L	13
n=has been L	-49
n=has v L	73
n=has z=N L i=1	34
n=has z=l L i=1	39
n=has z=who L i=1	66
n=have -ed L	57
n=have L	57
n=have R	-34
n=he L	-85
n=he R	-77
n=his L	-83
n=his R	-51
n=his l R	-46
n=in # R	40
n=in L	-71
n=in N L	-32
n=in N R	-74
n=in R	-54
n=in a L	-36
n=in a R	62
n=in the L	-56
n=in the R	-103
n=in z=N L i=1	52
n=in z=N R i=1	99
n=in z=l R i=2	43
n=into L	-62
n=is -ed L	-110
n=is -ing L	121
n=is L	-67
n=is R	-43
n=is l L	-83
n=is v L	-132
n=it L	-80
n=l , L	-45
n=l . L	28
n=l L	-3
n=l R	-45
n=l it L	58
n=l l L	-43
n=l the L	30
n=l z=# L i=1	-185
n=l z='s L i=1	168
n=l z='s L i=2	-100
n=l z=-s L i=2	82
n=l z=-s L i=3	46
n=l z=N L i=2	55
n=l z=and L i=1	-73
n=l z=he L i=1	70
n=l z=his L i=1	135
n=l z=his L i=2	-96
n=l z=she L i=1	58
n=l z=who L i=1	105
n=l z=who L i=2	-81
n=more L	-61
n=now L	-94
n=of -s R	-34
n=of L	-131
n=of N L	-11
n=of N R	-48
n=of R	-140
n=of l L	-3
n=of l R	-58
n=of the L	-85
n=of the R	-21
n=of z=-s L i=2	-42
n=of z=l L i=1	-22
n=of z=l L i=2	-40
n=of z=l L i=3	-18
n=of z=l R i=1	-16
n=of z=l R i=2	-61
n=of z=l R i=3	-37
n=on L	-3
n=on N L	116
n=on R	-31
n=on a L	-62
n=on l L	-61
n=on the L	-56
n=on the R	-64
n=on z=-s L i=1	-62
n=on z=l L i=2	-84
n=one L	-71
n=or L	-103
n=or R	-80
n=other L	-76
n=over L	-56
n=over R	54
n=should R	-74
n=than L	-107
n=than R	-63
n=that -ed L	82
n=that N L	-57
n=that R	30
n=that l R	-63
n=that z=-s R i=1	54
n=that z=l L i=1	-2
n=the L	-65
n=the N R	-54
n=the R	-30
n=the l R	-96
n=the z=l L i=1	-48
n=this l L	76
n=to L	-90
n=to N R	-35
n=to R	-32
n=to be L	-106
n=to l L	-52
n=to z=-s R i=2	69
n=to z=l L i=1	-92
n=to z=l L i=2	-68
n=to z=l R i=1	-64
n=to z=l R i=3	-59
n=v , L	-75
n=v L	41
n=v R	-42
n=v a L	42
n=v z=N L i=1	28
n=v z=he L i=1	40
n=was -ed L	-181
n=was -ing L	75
n=was -ly L	-89
n=was L	-118
n=was R	-104
n=was l L	35
n=was not L	-90
n=was v L	-94
n=were -ed L	-112
n=were R	-67
n=were l L	56
n=when L	-107
n=while R	83
n=who -ed L	-80
n=who R	-63
n=who have L	84
n=who l L	-59
n=who v L	75
n=will R	-115
n=with L	-103
n=with l L	-62
n=with the R	-46
n=would R	-70
n=would be L	-65
n=would l R	-43
n=— L	33
n=— R	44
n=— z=l L i=1	-76
n=’ R	-59
none f='s	60
none f=-ed	162
none f=-ing	48
none f=-s	135
none f=:	68
none f=N	53
none f=a	91
none f=it	179
none f=l	144
none f=the	98
none f=v	122
none p=" f=-ed	-159
none p=" f=l	-131
none p=, f=-ed	-65
none p=, f=-s	-77
none p=, f=l	-59
none p=-s f=-ed	59
none p=-s f=l	-50
none p=-s f=v	81
none p=N f=-ed	39
none p=N f=-ing	-55
none p=N f=l	-35
none p=and f=-ed	-136
none p=he f=l	66
none p=l f=-ed	65
none p=when f=-ed	153
none p=who f=-ed	73
none w='s	60
none w=:	68
none w=N	64
none w=a	83
none w=accord	-118
none w=add	-114
none w=agree	-118
none w=appear	246
none w=ask	137
none w=claim	-100
none w=declin	-112
none w=endorse	-108
none w=expect	193
none w=explain	-98
none w=find	-117
none w=it	154
none w=known	212
none w=look	146
none w=question	103
none w=say	-118
none w=see	-80
none w=seem	236
none w=seen	158
none w=show	-107
none w=suggest	-64
none w=tell	-37
none w=the	74
none w=think	-71
none w=tweet	-87
none w=want	-89
none w=write	-116
p2=# -	-148
p2='s -ing	-50
p2=) –	115
p2=, -ed	-45
p2=, -ing	54
p2=, although	73
p2=, and	157
p2=, as	82
p2=, but	65
p2=, in	62
p2=, l	67
p2=, when	40
p2=, while	79
p2=, with	149
p2=-ed ,	55
p2=-ed about	-43
p2=-ed as	-73
p2=-ed at	-58
p2=-ed by	57
p2=-ed for	-137
p2=-ed from	-98
p2=-ed in	-35
p2=-ed l	-93
p2=-ed of	-58
p2=-ed on	29
p2=-ed that	-55
p2=-ed to	-188
p2=-ed with	-36
p2=-ing about	-59
p2=-ing for	-30
p2=-ing that	-60
p2=-ing to	62
p2=-ly -ed	-51
p2=-ly -s	-53
p2=-ly l	-80
p2=-ly to	-64
p2=-s ,	14
p2=-s -ing	-91
p2=-s ;	77
p2=-s about	-67
p2=-s after	58
p2=-s and	-96
p2=-s as	37
p2=-s at	-35
p2=-s by	46
p2=-s for	-31
p2=-s from	37
p2=-s in	-70
p2=-s l	-75
p2=-s like	-48
p2=-s of	-16
p2=-s on	-48
p2=-s to	-53
p2=-s with	-58
p2=N '	-73
p2=N (	-167
p2=N ,	-33
p2=N -	98
p2=N -ed	-8
p2=N .	-137
p2=N N	-80
p2=N and	-193
p2=N by	45
p2=N for	-124
p2=N in	-17
p2=N l	-39
p2=N of	-188
p2=N on	-50
p2=N that	-27
p2=N v	33
p2=N was	-61
p2=N —	69
p2=N ’	-108
p2=Q -ed	132
p2=Q -s	66
p2=Q Q	59
p2=Q and	62
p2=Q l	106
p2=Q v	84
p2=^ N	-46
p2=^ ^	20
p2=^ after	-63
p2=^ and	109
p2=^ as	-48
p2=^ even	55
p2=^ for	112
p2=^ in	40
p2=^ it	-71
p2=^ on	-45
p2=^ that	-160
p2=^ to	65
p2=^ when	-31
p2=^ while	30
p2=a -ed	-39
p2=a -ing	-37
p2=a l	72
p2=also -ed	-45
p2=also l	-52
p2=and -ed	-114
p2=and -ing	-68
p2=and l	-87
p2=by -ing	-43
p2=for -ing	-40
p2=has -ed	65
p2=has l	-69
p2=he -ed	-25
p2=he -s	-76
p2=in #	103
p2=in -ing	-81
p2=is that	67
p2=it was	-66
p2=l ,	35
p2=l -ed	-38
p2=l -ing	-27
p2=l -s	-31
p2=l :	71
p2=l about	-73
p2=l against	-105
p2=l among	131
p2=l at	-40
p2=l because	53
p2=l by	42
p2=l from	58
p2=l in	-11
p2=l of	-7
p2=l on	-81
p2=l out	-69
p2=l over	-45
p2=l to	-77
p2=more than	-45
p2=of -ed	-59
p2=of -ing	-48
p2=she and	-116
p2=she l	-38
p2=that -ed	81
p2=that -s	77
p2=the -ed	-76
p2=the -ing	-61
p2=to -s	-59
p2=to be	-47
p2=to l	-156
p2=to v	-72
p2=v as	-89
p2=v from	71
p2=v to	-21
p2=who -ed	-74
p2=who l	-82
p2=who v	-70
p2=will be	-58
p2=would l	-59
p=$ L	-90
p=$ a=#	-121
p=' L	-45
p=' a=l	-115
p='s L	-113
p=( L	-27
p=( a=N	2
p=( n=) L	-68
p=( n=. L	-66
p=, L	83
p=, R	-11
p=, a=#	-125
p=, a=-s	-19
p=, a=N	59
p=, a=an	-71
p=, a=he	28
p=, a=it	-57
p=, a=many	106
p=, a=some	101
p=, a=the	39
p=, a=which	-33
p=, a=who	18
p=, n=-ed L	19
p=, n=-ed R	65
p=, n=-ing L	-113
p=, n=. L	-84
p=, n=and L	-78
p=, n=l L	16
p=, n=to L	-135
p=, n=v L	8
p=, n=were L	79
p=, n=who L	-65
p=- L	26
p=- a=N	110
p=- a=l	-131
p=- n=, L	-72
p=-ed L	-113
p=-ed R	-40
p=-ed a=-s	-87
p=-ed a=a	-19
p=-ed a=her	38
p=-ed a=him	-61
p=-ed a=his	-29
p=-ed a=l	-83
p=-ed a=some	108
p=-ed a=the	-34
p=-ed n=-ed L	-88
p=-ed n=-ing L	42
p=-ed n=-s L	-70
p=-ed n=. R	51
p=-ed n=and R	-28
p=-ed n=for R	-47
p=-ed n=in L	47
p=-ed n=of R	-35
p=-ed n=to L	80
p=-ed n=to R	-51
p=-ed n=with R	66
p=-ing L	-46
p=-ing R	-181
p=-ing a=-s	-131
p=-ing a=N	-51
p=-ing a=a	-26
p=-ing a=l	-97
p=-ing a=the	-38
p=-ing n=, L	-38
p=-ing n=, R	-94
p=-ing n=-s L	-82
p=-ing n=. R	-16
p=-ing n=to L	56
p=-ly L	-69
p=-ly R	-78
p=-ly a=-s	-68
p=-ly a=l	-123
p=-s L	22
p=-s a=-s	-65
p=-s a=N	28
p=-s a=l	-95
p=-s a=she	-56
p=-s a=the	-38
p=-s a=who	67
p=-s n=, L	-103
p=-s n=. R	60
p=. L	-44
p=. a=#	-53
p=: L	135
p=: R	-100
p=: a=N	45
p=; L	130
p=N R	-35
p=N a=a	-62
p=N a=who	41
p=Q L	74
p=Q a=-s	-89
p=Q a=N	31
p=Q a=l	-115
p=Q a=the	107
p=Q n=, L	81
p=Q n=v L	53
p=^ L	20
p=^ a=N	29
p=^ a=a	70
p=^ a=another	90
p=^ a=he	-24
p=^ a=his	-75
p=^ a=it	-65
p=^ a=she	33
p=^ a=some	28
p=^ a=this	-107
p=^ n=, L	97
p=^ n=- L	61
p=^ n=-ed L	21
p=^ n=-ing L	-113
p=^ n=-ly L	-35
p=^ n=-s L	14
p=^ n=. L	96
p=^ n=a L	-71
p=^ n=after L	-83
p=^ n=and L	-26
p=^ n=for L	-70
p=^ n=has L	38
p=^ n=have L	53
p=^ n=in L	-19
p=^ n=is L	-46
p=^ n=of L	-98
p=^ n=that L	-54
p=^ n=to L	-66
p=^ n=v L	26
p=^ n=— L	92
p=a L	-78
p=about L	-108
p=about R	-191
p=about a=N	-118
p=about a=l	-59
p=about a=the	-74
p=about n=. R	-58
p=after L	52
p=after R	-75
p=after n=-ed L	79
p=against L	-51
p=against R	-108
p=against a=N	-87
p=against a=the	-57
p=although L	50
p=among L	-101
p=among R	185
p=among a=l	75
p=and L	-19
p=and R	-42
p=and a=-s	-129
p=and a=N	-30
p=and a=he	76
p=and a=l	-149
p=and a=other	-82
p=and a=the	22
p=and n=, L	24
p=and n=has L	76
p=are a=l	-77
p=around L	-90
p=as L	42
p=as R	-171
p=as a=N	35
p=as a=a	-59
p=as a=an	-60
p=as a=l	-79
p=as n=, L	45
p=as n=-ed L	41
p=as n=. R	-53
p=at L	-200
p=at R	-38
p=at a=a	-45
p=at a=l	-64
p=at a=the	-51
p=at n=, L	-45
p=at n=-ed L	-55
p=be L	-107
p=be R	-64
p=be a=l	-60
p=because L	67
p=been L	-68
p=been a=a	-64
p=before a=the	-40
p=between L	-67
p=but L	89
p=but R	-51
p=but a=N	27
p=but a=l	-33
p=but n=, L	69
p=by L	-206
p=by R	234
p=by a=N	74
p=by a=a	55
p=by a=l	-28
p=by a=the	14
p=by n=, L	-84
p=could a=l	-49
p=during L	-119
p=during a=a	-64
p=even L	90
p=for L	-64
p=for R	-35
p=for a=N	-12
p=for a=a	36
p=for a=l	-125
p=for a=the	-80
p=for n=, R	55
p=for n=-ed L	-100
p=for n=. R	-36
p=for n=l L	-75
p=for n=to L	135
p=from L	-153
p=from R	193
p=from a=-s	74
p=from a=l	52
p=from a=the	-30
p=from n=, L	-86
p=from n=-ed L	-71
p=from n=. R	74
p=has L	-48
p=has a=l	-70
p=he L	-85
p=he a='s	-53
p=how R	-143
p=how a=l	-85
p=if R	-78
p=in L	-132
p=in R	30
p=in a=#	-136
p=in a=N	-117
p=in a=a	16
p=in a=an	41
p=in a=l	-105
p=in a=the	-14
p=in a=which	45
p=in n=, L	-5
p=in n=, R	31
p=in n=-ed L	-102
p=in n=-ed R	-63
p=in n=to L	-41
p=into L	-62
p=into a=the	-58
p=is L	-77
p=is a=a	-80
p=is a=l	-80
p=is n=l L	-89
p=it L	-158
p=it R	-48
p=it a='s	-86
p=it a=-s	-92
p=l L	30
p=l R	-29
p=l a=N	43
p=l a=his	-33
p=l a=many	94
p=l a=more	-63
p=l a=the	-55
p=l a=their	-70
p=l a=they	-33
p=l a=this	-44
p=l n=, L	29
p=l n=, R	46
p=l n=-ed R	-63
p=l n=-ing R	-56
p=l n=. R	99
p=l n=and L	55
p=l n=for R	-71
p=l n=of R	-73
p=l n=on R	-62
p=l n=that R	-64
p=l n=to R	-79
p=l n=v R	60
p=like L	-60
p=like R	-82
p=like a=N	-69
p=no L	-111
p=not L	-98
p=not R	-30
p=not a=l	-84
p=of L	-168
p=of R	26
p=of a=-s	-82
p=of a=N	-45
p=of a=l	-89
p=of a=the	-57
p=of n=, L	-15
p=of n=-ed L	-72
p=of n=-ing L	48
p=of n=l L	-41
p=of n=of L	41
p=of n=to L	-48
p=of n=to R	52
p=of n=v L	-57
p=on L	-119
p=on R	-69
p=on a=-s	71
p=on a=N	-132
p=on a=a	-46
p=on a=l	-90
p=on a=the	-21
p=on n=, L	-56
p=on n=-ed L	-58
p=or L	-121
p=or a=l	-68
p=over L	-97
p=over R	-113
p=over a=N	-69
p=over a=the	-55
p=she L	-77
p=so a=l	-88
p=than L	-28
p=than a=#	-93
p=that L	45
p=that R	-325
p=that a='s	-94
p=that a=he	-80
p=that a=l	-90
p=that a=she	-64
p=that a=the	62
p=that a=they	-68
p=that n=, R	-32
p=that n=. R	-46
p=the L	-161
p=the a=most	-73
p=the a=two	-92
p=there L	-115
p=there a='s	-106
p=they a=l	-64
p=though L	81
p=to L	-105
p=to R	-25
p=to a=#	-60
p=to a=-s	-42
p=to a=N	-47
p=to a=a	29
p=to a=l	-202
p=to n=, L	-14
p=to n=, R	92
p=to n=-ed L	-60
p=to n=-ed R	-47
p=to n=-ing R	-47
p=to n=. R	57
p=to n=and R	-38
p=to n=in R	-65
p=to n=of R	-59
p=to n=with R	-67
p=under L	-54
p=under R	103
p=v R	-16
p=v a=l	-98
p=v a=the	-43
p=v n=. R	42
p=v n=to L	64
p=was R	-29
p=was a=N	94
p=was a=a	-63
p=was a=l	-114
p=was a=the	-63
p=were L	-69
p=what L	114
p=what R	-112
p=what a=he	-100
p=when L	72
p=when R	-52
p=when a=N	59
p=when n=, L	64
p=when n=-ed L	26
p=where L	54
p=whether R	-175
p=whether a=N	-47
p=which L	122
p=which n=-ed L	89
p=while L	71
p=while n=, L	63
p=who a=-s	-65
p=who a=l	-66
p=whose L	-88
p=whose a=l	-66
p=why R	-93
p=will a=l	-98
p=with L	-36
p=with R	30
p=with a=#	96
p=with a=N	-53
p=with a=l	-67
p=with a=the	-68
p=with n=, L	-76
p=with n=-ing L	59
p=with n=. R	36
p=would L	-44
p=would R	-25
p=would a=l	-80
p=yet L	81
p=– L	70
p=— L	47
p=— a=N	106
p=’ L	-54
unit=false I f=l	-15
unit=false L f='s	-16
unit=false L f=-ed	-40
unit=false L f=-ing	-8
unit=false L f=-ly	-127
unit=false L f=-s	-64
unit=false L f=a	-107
unit=false L f=as	-99
unit=false L f=in	-28
unit=false L f=it	-68
unit=false L f=l	-12
unit=false L f=so	-88
unit=false L f=the	-128
unit=false L f=v	-24
unit=false R f=-ed	-32
unit=false R f=-ing	-15
unit=false R f=-s	-54
unit=false R f=:	-121
unit=false R f=N	-39
unit=false R f=an	-90
unit=false R f=in	67
unit=false R f=it	-102
unit=false R f=l	-24
unit=false R f=no	-95
unit=false R f=reportedly	-60
unit=false R f=v	-13
unit=true L f=-ed	20
unit=true L f=-ing	65
unit=true L f=it	-125
unit=true L f=l	46
unit=true L f=the	-81`;

export const leftTable = `a=" n=Q	23
a=N n='s	89
a=N n=)	-63
a=N n=-s	42
a=N n=.	-103
a=N n=:	-131
a=N n=N	50
a=N n=is	82
a=N n=l	-38
a=N n=on	-103
a=N n=the	-45
a=N n=was	62
a=a n=l	95
a=after n=-ing	-122
a=and n=N	-73
a=and n=the	-68
a=as n=N	-55
a=but n=N	-70
a=but n=he	-43
a=he n=was	97
a=in n=an	-56
a=in n=l	-130
a=it n=-s	-67
a=l n=,	-67
a=l n=-s	-33
a=l n=l	-46
a=on n=the	-61
a=still n=,	-92
a=the n=-s	48
a=the n=N	43
a=the n=l	41
a=which n=N	91
a=which n=he	100
a=while n=N	-67
any 0 lq=false e=false	-49
any I lq=false e=false	-128
any L lq=false e=false	-193
any L lq=true e=false	-51
any L lq=true e=true	47
any R lq=false e=true	28
any R lq=true e=false	56
any R lq=true e=true	43
at=$ a=# lq=false	-68
at=$ lq=false same=false	-68
at=$ p=$ #	-72
at=( a=N lq=false	-56
at=( lq=false same=false	56
at=( p=( N	-56
at=) lq=false same=false	-122
at=, 0 e=false same=false	-26
at=, L e=false same=false	5
at=, R e=false same=false	-56
at=, R e=true same=false	55
at=, a=-ed lq=false	-90
at=, a=a lq=false	39
at=, a=an lq=false	86
at=, a=and lq=false	-122
at=, a=but lq=false	-118
at=, a=in lq=false	-91
at=, a=l lq=false	-23
at=, a=which lq=false	91
at=, a=while lq=false	-57
at=, a=who lq=false	79
at=, a=with lq=false	-63
at=, len=0	176
at=, len=1	50
at=, len=17-32	-126
at=, len=2	54
at=, len=33+	-91
at=, len=4	-31
at=, len=5-8	-79
at=, len=9-16	-155
at=, p2=-s ,	31
at=, p2=N ,	-26
at=, p2=l ,	-25
at=, p=, -ed	-96
at=, p=, a	36
at=, p=, an	86
at=, p=, and	-126
at=, p=, but	-122
at=, p=, in	-92
at=, p=, l	-29
at=, p=, the	51
at=, p=, which	90
at=, p=, while	-57
at=, p=, who	69
at=, p=, with	-63
at=, w=a	-77
at=, w=ask	-116
at=, w=say	30
at=, w=seem	55
at=, w=tell	-72
at=- L e=false same=false	72
at=- R e=true same=false	-54
at=- a=- lq=false	-65
at=- len=0	105
at=- len=5-8	-62
at=- len=9-16	-37
at=- p2=# -	-95
at=- p=- -	-66
at=. lq=false same=false	-111
at=. p2=N .	-94
at=; lq=false same=false	91
at=and 0 e=false same=false	32
at=and L e=false same=false	-43
at=and a=-s lq=false	-52
at=and a=l lq=false	-94
at=and a=the lq=false	43
at=and len=0	92
at=and len=1	43
at=and len=17-32	-162
at=and len=3	-66
at=and len=4	-47
at=and len=5-8	-28
at=and len=9-16	-56
at=and lq=false same=false	-52
at=and p2=, and	62
at=and p2=-s and	-54
at=and p2=N and	-119
at=and p2=l and	-82
at=and p=and -s	-52
at=and p=and N	-33
at=and p=and l	-100
at=and p=and the	60
at=and w=say	66
at=but L e=false same=false	-41
at=but len=17-32	-70
at=but len=9-16	-80
at=but p2=, but	68
at=but p2=^ but	4
at=but p=but N	65
at=how lq=false same=false	-116
at=if L e=false same=false	-57
at=if len=9-16	-66
at=if lq=false same=false	-44
at=if w=say	-90
at=or lq=false same=false	-139
at=quote L e=false same=false	-89
at=quote a=" lq=false	-112
at=quote a=" lq=true	-24
at=quote len=3	-76
at=quote len=4	-69
at=quote lq=false same=false	-112
at=quote lq=true same=false	-86
at=quote p='s "	-91
at=quote p=: "	200
at=quote p=N "	-111
at=quote p=l "	-86
at=quote w=say	48
at=so lq=false same=false	-88
at=that L e=false same=false	-141
at=that a=l lq=false	-53
at=that len=0	71
at=that len=17-32	-72
at=that len=5-8	-65
at=that len=9-16	-144
at=that lq=false same=false	-68
at=that p2=-ed that	-56
at=that p2=^ that	-62
at=that p=that l	-56
at=that w=accord	-70
at=then lq=false same=false	-106
at=unit 0 e=false same=false	-53
at=unit I e=false same=false	-100
at=unit L e=false same=false	-62
at=unit L e=false same=true	19
at=unit L e=true same=false	100
at=unit L e=true same=true	106
at=unit R e=false same=false	-48
at=unit R e=false same=true	45
at=unit R e=true same=false	43
at=unit R e=true same=true	46
at=unit a=" lq=false	-38
at=unit a=" lq=true	102
at=unit a=N lq=false	14
at=unit a=a lq=false	43
at=unit a=and lq=false	-75
at=unit a=as lq=false	-56
at=unit a=but lq=false	-99
at=unit a=despite lq=false	-96
at=unit a=his lq=false	75
at=unit a=if lq=false	68
at=unit a=in lq=false	-49
at=unit a=on lq=false	-56
at=unit a=still lq=false	-95
at=unit a=that lq=false	53
at=unit a=the lq=false	12
at=unit a=this lq=false	79
at=unit a=though lq=false	-86
at=unit a=when lq=false	-38
at=unit a=while lq=false	-35
at=unit a=with lq=false	-77
at=unit len=0	39
at=unit len=1	38
at=unit len=17-32	-45
at=unit len=2	39
at=unit len=3	50
at=unit len=33+	-30
at=unit len=5-8	22
at=unit len=9-16	-22
at=unit lq=false same=false	-31
at=unit lq=true same=true	112
at=unit p2=^ ^	16
at=unit p=^ "	80
at=unit p=^ (	-105
at=unit p=^ and	-76
at=unit p=^ as	-63
at=unit p=^ but	-56
at=unit p=^ he	64
at=unit p=^ if	72
at=unit p=^ in	-69
at=unit p=^ on	-35
at=unit p=^ that	59
at=unit p=^ the	56
at=unit p=^ then	-76
at=unit p=^ this	80
at=unit p=^ though	-86
at=unit p=^ when	-41
at=unit p=^ while	-50
at=unit p=^ with	-77
at=unit w='s	-52
at=unit w=:	-126
at=unit w=a	-70
at=unit w=accord	180
at=unit w=add	57
at=unit w=argue	49
at=unit w=ask	-115
at=unit w=call	-80
at=unit w=claim	-53
at=unit w=note	88
at=unit w=report	115
at=unit w=say	163
at=unit w=show	67
at=unit w=support	-44
at=unit w=tell	172
at=unit w=the	-95
at=unit w=tweet	74
at=unit w=write	83
at=what L e=false same=false	-72
at=what lq=false same=false	-133
at=when L e=false same=false	-132
at=when len=17-32	-89
at=when len=5-8	-75
at=when len=9-16	-86
at=when p2=^ when	-48
at=when w=say	-75
at=where lq=false same=false	83
at=whether L e=false same=false	-91
at=while L e=false same=false	-120
at=while len=17-32	-77
at=while len=9-16	-84
at=while p2=^ while	-80
at=yet lq=false same=false	-74
at=— lq=false same=false	55
at=’ lq=false same=false	-92
none 0 lq=false e=false c=-s	-76
none 0 lq=false e=false c=N	-111
none 0 lq=false e=false c=and	142
none 0 lq=false e=false c=he	-85
none 0 lq=false e=false c=l	-65
none 0 lq=false e=false c=the	86
none 0 lq=false e=false c=when	105
none 0 n=, lq=false	-99
none 0 n=-ed lq=false	-134
none 0 n=N lq=false	87
none 0 n=as lq=false	-98
none 0 n=that lq=false	216
none 0 n=the lq=false	101
none 0 n=to lq=false	-110
none 0 n=whether lq=false	81
none 0 rest=. ^	-144
none 0 rest=l l	95
none 0 rest=the l	63
none 0 rest=to be	-83
none 0 rest=to l	-43
none 0 seam=-s -s	-87
none 0 seam=N N	-112
none 0 seam=and and	142
none 0 seam=he he	-85
none 0 seam=l l	-92
none 0 seam=the the	86
none 0 seam=when when	105
none L lq=false e=false c=,	-72
none L lq=false e=false c=-	97
none L lq=false e=false c=-ed	57
none L lq=false e=false c=:	88
none L lq=false e=false c=;	70
none L lq=false e=false c=after	90
none L lq=false e=false c=and	113
none L lq=false e=false c=as	87
none L lq=false e=false c=but	111
none L lq=false e=false c=l	-59
none L lq=false e=false c=though	74
none L lq=false e=false c=when	71
none L lq=false e=false c=which	-82
none L lq=false e=false c=while	75
none L lq=false e=false c=—	83
none L lq=false e=true c=,	-112
none L lq=true e=true c="	-86
none L n=" lq=false	38
none L n=, lq=false	-273
none L n=, lq=true	-174
none L n=-ing lq=false	142
none L n=-s lq=false	86
none L n=. lq=false	-30
none L n=. lq=true	-102
none L n=: lq=false	62
none L n=: lq=true	69
none L n=N lq=false	60
none L n=Q lq=true	107
none L n=a lq=false	92
none L n=an lq=false	90
none L n=he lq=false	180
none L n=he lq=true	63
none L n=her lq=false	68
none L n=him lq=false	83
none L n=his lq=false	95
none L n=his lq=true	65
none L n=how lq=false	101
none L n=in lq=false	-152
none L n=in lq=true	-134
none L n=it lq=false	192
none L n=l lq=false	108
none L n=on lq=true	-65
none L n=she lq=false	129
none L n=that lq=false	214
none L n=that lq=true	161
none L n=the lq=false	132
none L n=the lq=true	48
none L n=their lq=false	100
none L n=they lq=false	146
none L n=to lq=false	16
none L n=whether lq=false	79
none L rest=" Q	35
none L rest=, "	158
none L rest=, -ing	-127
none L rest=, N	-70
none L rest=, the	-55
none L rest=. ^	-74
none L rest=: "	84
none L rest=: ^	96
none L rest=N 's	50
none L rest=N .	-130
none L rest=N N	59
none L rest=N that	84
none L rest=Q Q	127
none L rest=a l	79
none L rest=an l	53
none L rest=he was	54
none L rest=he would	68
none L rest=her l	66
none L rest=his l	77
none L rest=l -s	104
none L rest=l l	45
none L rest=on N	-85
none L rest=that N	107
none L rest=that he	42
none L rest=that l	55
none L rest=that the	62
none L rest=the -s	76
none L rest=the l	84
none L rest=to l	65
none L rest=to v	57
none L seam=" "	-24
none L seam=-ed ,	-70
none L seam=-ed -ed	57
none L seam=-s ,	-66
none L seam=N ,	55
none L seam=N N	68
none L seam=Q Q	107
none L seam=after after	90
none L seam=and and	158
none L seam=as as	104
none L seam=but but	137
none L seam=for for	73
none L seam=in in	114
none L seam=l ,	-12
none L seam=l l	-70
none L seam=though though	74
none L seam=when when	71
none L seam=which which	-83
none L seam=while while	75
none L seam=with with	66
none R lq=false e=false c=,	-56
none R lq=false e=false c=-s	-100
none R lq=false e=false c=N	-109
none R lq=false e=false c=l	-56
none R lq=false e=true c=,	-125
none R lq=false e=true c=N	-75
none R lq=true e=false c="	-74
none R lq=true e=true c="	-60
none R n=, lq=false	-31
none R n=, lq=true	-45
none R n=-ed lq=false	91
none R n=. lq=false	-79
none R n=. lq=true	-65
none R n=that lq=false	119
none R rest=. ^	-105
none R seam=" "	-126
none R seam=-s ,	-53
none R seam=-s -s	-130
none R seam=N ,	-68
none R seam=N N	-147
none R seam=l ,	-109
none R seam=l l	-110
none f=-ed 0 e=false	-103
none f=-ed L e=true	-17
none f=-ed R e=false	-81
none f=-ing 0 e=false	113
none f=-ing L e=false	341
none f=-ing R e=true	-70
none f=-s 0 e=false	56
none f=a 0 e=false	97
none f=in R e=false	-90
none f=it 0 e=false	86
none f=l 0 e=false	94
none f=l I e=false	67
none f=l L e=false	15
none f=l L e=true	-2
none f=l R e=false	20
none f=the 0 e=false	94
none f=v 0 e=false	-144
none f=v L e=false	-27
none room=false	126
none w=a 0 lq=false e=false	90
none w=accord R lq=false e=false	-60
none w=accord R lq=false e=true	-84
none w=add L lq=false e=false	-76
none w=add L lq=true e=false	62
none w=appear 0 lq=false e=false	-174
none w=argue L lq=false e=false	-84
none w=ask 0 lq=false e=false	183
none w=ask L lq=false e=false	42
none w=believ L lq=false e=false	-130
none w=describe L lq=false e=false	-71
none w=expect 0 lq=false e=false	-60
none w=in R lq=false e=false	-90
none w=note L lq=false e=false	-33
none w=question 0 lq=false e=false	109
none w=report L lq=false e=false	-43
none w=say L lq=false e=false	-46
none w=say L lq=false e=true	-113
none w=say L lq=true e=false	-106
none w=say R lq=true e=false	-51
none w=say R lq=true e=true	-40
none w=seem 0 lq=false e=false	-124
none w=tell L lq=false e=false	-48
none w=tell L lq=true e=false	-149
none w=the 0 lq=false e=false	94
none w=write L lq=true e=false	-110`;

export const rightTable = `a=# n=l d=1	70
a=# n=l d=3	-70
a=# p=$ L	34
a=# p=in L	-53
a=# w=say that=false	-42
a='s n=l d=3	-56
a='s p2=N N	-24
a='s p2=the l	-27
a='s p=N L	-73
a='s p=l L	-35
a='s w=say that=false	-28
a=-ed n=N d=3	-37
a=-ed n=by d=3	-27
a=-ed n=l d=3	-59
a=-ed n=the d=3	-29
a=-ed n=to d=3	-46
a=-ed p2=l ,	34
a=-ed p=, L	46
a=-ed p=N L	-34
a=-ed p=cue L	66
a=-ed p=l L	-38
a=-ing n=l d=3	-23
a=-ing n=to d=3	-42
a=-ing p2=-ed cue	47
a=-ing p2=N ,	43
a=-ing p2=l ,	-36
a=-ing p=, L	-52
a=-ing p=, w=say	-28
a=-ing p=cue 0	105
a=-ing p=cue L	57
a=-ing p=the L	-36
a=-ing w=say that=false	-69
a=-ly n=-ed d=3	-35
a=-ly n=l d=3	-43
a=-ly w=say that=false	-48
a=-s n=, d=3	-44
a=-s n=. d=3	-66
a=-s n=and d=3	-33
a=-s n=in d=3	-28
a=-s n=l d=3	-47
a=-s n=to d=0	99
a=-s p2=-s cue	91
a=-s p2=l cue	83
a=-s p2=l l	-23
a=-s p=, L	76
a=-s p=-ed L	-37
a=-s p=-ing L	-25
a=-s p=N L	-57
a=-s p=cue L	13
a=-s p=cue w=say	81
a=-s p=cue w=tell	-102
a=-s p=his L	-35
a=-s p=l 0	-24
a=-s p=l L	-73
a=-s p=l R	-41
a=-s p=the L	-51
a=-s w=ask that=false	-58
a=-s w=say that=false	17
a=-s w=tell that=false	-131
a=N n='s d=0	110
a=N n='s d=1	41
a=N n=, d=0	49
a=N n=, d=1	48
a=N n=, d=3	-92
a=N n=-ed d=3	-33
a=N n=-s d=3	-43
a=N n=. d=0	-94
a=N n=. d=1	-73
a=N n=. d=3	-86
a=N n=N d=0	86
a=N n=N d=1	-27
a=N n=N d=2	-55
a=N n=N d=3	-74
a=N n=and d=0	91
a=N n=l d=2	-30
a=N n=l d=3	-84
a=N n=that d=0	-79
a=N p2=, cue	-35
a=N p2=-ing cue	59
a=N p2=-ly cue	73
a=N p2=-s cue	64
a=N p2=N cue	-59
a=N p2=has cue	73
a=N p2=l ,	35
a=N p2=l N	-21
a=N p2=l cue	61
a=N p2=l in	-46
a=N p2=l on	-57
a=N p2=the N	-20
a=N p2=v the	-43
a=N p=, L	69
a=N p=, R	76
a=N p=, w=say	100
a=N p=-ing L	-34
a=N p=N 0	-35
a=N p=N L	-59
a=N p=N R	-28
a=N p=a L	-40
a=N p=cue 0	60
a=N p=cue L	4
a=N p=cue R	101
a=N p=cue w=ask	-90
a=N p=cue w=say	44
a=N p=cue w=tell	-95
a=N p=in L	-72
a=N p=l L	-72
a=N p=of L	-21
a=N p=of w=say	-37
a=N p=on L	-101
a=N p=that L	-23
a=N p=the L	-115
a=N p=to L	-102
a=N p=with L	-43
a=N w=: that=false	55
a=N w=announce that=false	-71
a=N w=ask that=false	-105
a=N w=call that=false	-49
a=N w=endorse that=false	55
a=N w=say that=false	17
a=N w=show that=false	35
a=N w=tell that=false	-70
a=Q n=Q d=0	138
a=Q n=Q d=1	40
a=Q n=Q d=2	65
a=Q n=Q d=3	50
a=Q p2=-ing ,	-68
a=Q p2=-s ,	51
a=Q p2=N ,	116
a=Q p2=N :	82
a=Q p2=l ,	36
a=Q p2=l :	73
a=Q p=, L	133
a=Q p=, w=say	68
a=Q p=, w=tell	96
a=Q p=: L	110
a=Q p=a L	-56
a=Q p=cue L	63
a=Q p=l L	42
a=Q p=the L	-47
a=Q p=to L	-61
a=Q p=was L	-67
a=Q w=say that=false	82
a=Q w=tell that=false	63
a=a n=l d=0	84
a=a n=l d=1	-88
a=a n=l d=3	-34
a=a p2=-ed cue	70
a=a p2=N cue	-62
a=a p=, L	67
a=a p=cue 0	76
a=a p=cue L	42
a=a p=in L	-70
a=a w=say that=false	-41
a=about n=the d=3	84
a=about p=l L	79
a=about w=ask that=false	93
a=about w=say that=false	-50
a=after p=cue L	-83
a=after w=say that=false	-63
a=an n=l d=0	58
a=an n=l d=3	-51
a=an p=cue L	68
a=an p=in L	-91
a=an w=say that=false	-81
a=and n=N d=3	-31
a=and p=, L	29
a=and p=, w=say	56
a=and p=-s L	-46
a=and p=N L	-46
a=and p=l L	-63
a=and w=say that=false	29
a=as p=cue R	101
a=as p=l L	-54
a=as w=describe that=false	53
a=as w=say that=false	-142
a=at p=cue w=say	-93
a=at p=l L	-34
a=at w=say that=false	-73
a=be p=to L	-43
a=by n=N d=0	-68
a=by p=cue R	-129
a=could w=say that=false	92
a=for n=N d=3	-34
a=for p=N L	49
a=for p=l L	-61
a=had w=say that=false	56
a=he p=-s L	67
a=he p=N L	95
a=he p=cue L	94
a=he p=cue w=say	48
a=he w=ask that=false	-89
a=he w=say that=false	35
a=he w=tell that=false	107
a=her n=l d=0	76
a=her n=l d=3	-44
a=her p=cue L	16
a=him p=cue L	22
a=his n=l d=0	55
a=his n=l d=3	-39
a=his p=cue L	13
a=his p=cue w=say	64
a=his p=in L	-58
a=his w=say that=false	55
a=how p=cue L	93
a=if w=ask that=false	192
a=in n=N d=0	-79
a=in n=N d=3	-54
a=in n=a d=0	-64
a=in n=l d=3	-59
a=in n=the d=3	-53
a=in p2=N cue	-69
a=in p=-s L	-40
a=in p=N L	-37
a=in p=cue L	-96
a=in p=cue w=say	-26
a=in p=l L	-50
a=in w=say that=false	-57
a=is p=N L	-47
a=is p=l L	-38
a=is w=say that=false	65
a=it p=, L	68
a=it p=cue L	83
a=it p=cue w=say	50
a=it w=say that=false	70
a=l n=, d=3	-59
a=l n=-ing d=3	-24
a=l n=-s d=0	16
a=l n=-s d=2	36
a=l n=-s d=3	-75
a=l n=. d=1	-62
a=l n=. d=3	-68
a=l n=N d=0	-66
a=l n=N d=2	-34
a=l n=N d=3	-38
a=l n=and d=3	-26
a=l n=for d=3	-38
a=l n=in d=3	-39
a=l n=l d=3	-66
a=l n=of d=2	-39
a=l n=of d=3	-44
a=l n=the d=3	-29
a=l n=to d=1	-50
a=l n=to d=3	-38
a=l p2=-ed cue	115
a=l p2=-ed the	-24
a=l p2=-ed to	-18
a=l p2=-s cue	59
a=l p2=N 's	-19
a=l p2=N cue	-66
a=l p2=N l	32
a=l p2=a l	-24
a=l p2=l -s	42
a=l p2=l and	-22
a=l p2=l l	-44
a=l p2=l of	-27
a=l p2=l the	-19
a=l p2=l to	-32
a=l p2=the N	-40
a=l p2=the l	-20
a=l p=# L	-33
a=l p='s L	-21
a=l p=, L	69
a=l p=-ed L	-26
a=l p=-ing L	-36
a=l p=-ly L	-31
a=l p=-s L	49
a=l p=N L	-10
a=l p=a L	-66
a=l p=an L	-35
a=l p=and L	-22
a=l p=cue L	27
a=l p=for L	-46
a=l p=her L	-41
a=l p=his L	-73
a=l p=in L	-51
a=l p=l 0	-30
a=l p=l L	-60
a=l p=l w=say	-14
a=l p=the 0	-19
a=l p=the L	-94
a=l p=the R	-34
a=l p=this L	-41
a=l p=to L	-81
a=l w='s that=false	49
a=l w=a that=false	-15
a=l w=appear that=false	31
a=l w=ask that=false	-65
a=l w=call that=false	58
a=l w=expect that=false	-42
a=l w=know that=false	-47
a=l w=report that=false	-37
a=l w=say that=false	-42
a=l w=say that=true	-11
a=l w=show that=false	-40
a=l w=the that=false	-35
a=l w=urge that=false	-59
a=not n=l d=3	-43
a=not w=say that=false	-59
a=of n=N d=3	-50
a=of n=l d=3	-42
a=of n=the d=3	-53
a=of p2=l l	-25
a=of p=N L	-65
a=of p=l L	-31
a=of p=l R	-37
a=of w=say that=false	-121
a=on n=N d=0	-162
a=on n=N d=3	-34
a=on n=the d=3	-42
a=on p2=N cue	-61
a=on p=-s L	-47
a=on p=cue L	-73
a=on p=cue w=say	-62
a=on w=say that=false	-97
a=she p=cue L	93
a=she p=cue w=say	69
a=she w=say that=false	64
a=she w=tell that=false	141
a=some p=cue L	79
a=that n=" d=3	84
a=that n=N d=0	78
a=that n=N d=3	32
a=that n=he d=0	64
a=that n=he d=3	132
a=that n=l d=0	39
a=that n=l d=3	-35
a=that n=she d=3	70
a=that n=the d=0	69
a=that n=the d=3	64
a=that p2=, -ing	-45
a=that p2=N cue	52
a=that p2=N l	60
a=that p2=a l	-82
a=that p2=l ,	107
a=that p2=l l	58
a=that p2=on N	59
a=that p2=this l	117
a=that p2=to l	-86
a=that p=, L	162
a=that p=-ing L	-54
a=that p=-ing w=say	-57
a=that p=-s L	46
a=that p=N L	134
a=that p=N w=tell	52
a=that p=cue 0	45
a=that p=cue L	63
a=that p=cue w=say	23
a=that p=l L	84
a=that p=l w=say	43
a=that w=ask that=false	-91
a=that w=say that=false	124
a=that w=tell that=false	168
a=the n=-s d=3	-59
a=the n=N d=0	-27
a=the n=N d=3	-123
a=the n=l d=0	58
a=the n=l d=2	28
a=the n=l d=3	-33
a=the p2=-ed cue	51
a=the p2=N cue	-21
a=the p2=l ,	78
a=the p2=l cue	49
a=the p2=l in	-33
a=the p2=l of	-36
a=the p2=l on	-57
a=the p2=to l	-34
a=the p=, L	107
a=the p=, w=say	57
a=the p=-ing L	-38
a=the p=N L	106
a=the p=cue 0	126
a=the p=cue R	92
a=the p=cue w=N	61
a=the p=cue w=ask	-124
a=the p=cue w=say	120
a=the p=cue w=tell	-93
a=the p=for L	-45
a=the p=in L	-77
a=the p=of L	-63
a=the p=that L	-27
a=the p=to L	-38
a=the w=N that=false	43
a=the w=ask that=false	-138
a=the w=note that=false	82
a=the w=remind that=false	-107
a=the w=say that=false	24
a=the w=show that=false	51
a=the w=tell that=false	-91
a=their n=l d=0	59
a=their n=l d=3	-45
a=their p=cue L	99
a=there p=cue L	84
a=they p=cue L	101
a=they p=cue w=say	57
a=they p=l L	74
a=they w=say that=false	88
a=this n=l d=3	-42
a=to n=" d=3	75
a=to n=-s d=0	-90
a=to n=N d=0	-168
a=to n=N d=3	-75
a=to n=be d=0	126
a=to n=be d=3	-46
a=to n=l d=0	194
a=to n=l d=2	69
a=to n=l d=3	21
a=to n=the d=3	-66
a=to n=v d=0	158
a=to p2=his -s	99
a=to p2=l -s	-63
a=to p2=l l	25
a=to p2=was cue	61
a=to p=, L	72
a=to p=-ed L	-42
a=to p=-s L	15
a=to p=N L	61
a=to p=cue 0	62
a=to p=cue L	-30
a=to p=cue w=expect	69
a=to p=l L	36
a=to p=l w=say	-32
a=to p=not L	-71
a=to w=expect that=false	46
a=to w=say that=false	-68
a=to w=urge that=false	78
a=v n=l d=3	-31
a=was p=, L	76
a=was p=N L	-45
a=was w=say that=false	96
a=what p=cue L	76
a=when w=say that=false	-61
a=whether p=cue L	73
a=whether w=ask that=false	170
a=who p2=N ,	-59
a=with n=N d=3	-36
a=with p=l L	-27
a=would n=l d=3	-61
a=would w=say that=false	49
d=0 a=# left=false	97
d=0 a=-ed left=true	71
d=0 a=-ing left=false	112
d=0 a=-ly left=false	89
d=0 a=-s left=false	66
d=0 a=N left=false	90
d=0 a=N left=true	-27
d=0 a=Q left=false	63
d=0 a=a left=false	96
d=0 a=after left=true	-81
d=0 a=an left=false	102
d=0 a=and left=true	-102
d=0 a=as left=true	61
d=0 a=at left=true	-70
d=0 a=by left=true	-81
d=0 a=for left=false	-64
d=0 a=for left=true	100
d=0 a=from left=true	-85
d=0 a=he left=false	104
d=0 a=her left=false	61
d=0 a=him left=false	36
d=0 a=himself left=false	93
d=0 a=his left=false	58
d=0 a=how left=false	129
d=0 a=if left=false	121
d=0 a=in left=false	-66
d=0 a=in left=true	-81
d=0 a=it left=false	107
d=0 a=its left=false	75
d=0 a=l left=false	50
d=0 a=more left=false	85
d=0 a=she left=false	94
d=0 a=some left=false	82
d=0 a=that left=false	159
d=0 a=the left=false	85
d=0 a=their left=false	120
d=0 a=there left=false	89
d=0 a=they left=false	103
d=0 a=this left=false	51
d=0 a=to left=false	15
d=0 a=to left=true	33
d=0 a=what left=false	107
d=0 a=when left=true	-114
d=0 a=whether left=false	147
d=0 a=why left=false	115
d=0 after 0	313
d=0 after I	210
d=0 after L	317
d=0 after R	56
d=0 between R	168
d=0 w=:	155
d=0 w=N	61
d=0 w=a	-46
d=0 w=accuse	40
d=0 w=appear	102
d=0 w=ask	-93
d=0 w=assur	-120
d=0 w=attack	67
d=0 w=believ	91
d=0 w=call	51
d=0 w=cite	86
d=0 w=claim	84
d=0 w=consider	110
d=0 w=criticize	117
d=0 w=describe	132
d=0 w=expect	40
d=0 w=find	102
d=0 w=hope	115
d=0 w=know	72
d=0 w=known	89
d=0 w=look	110
d=0 w=point	62
d=0 w=remind	-219
d=0 w=say	75
d=0 w=see	115
d=0 w=seem	123
d=0 w=show	51
d=0 w=suggest	69
d=0 w=supporter	-125
d=0 w=tell	-289
d=0 w=think	128
d=0 w=urge	-88
d=0 w=want	144
d=0 w=warn	-91
d=0 w=write	-81
d=1 a='s left=false	-60
d=1 a=-ed left=false	-118
d=1 a=-ing left=true	-73
d=1 a=-ly left=false	-99
d=1 a=-s left=false	-73
d=1 a=N left=true	-28
d=1 a=Q left=true	53
d=1 a=a left=true	-70
d=1 a=and left=false	-102
d=1 a=as left=false	-116
d=1 a=for left=false	-42
d=1 a=have left=true	87
d=1 a=he left=false	60
d=1 a=how left=false	122
d=1 a=in left=false	-69
d=1 a=is left=false	-61
d=1 a=is left=true	113
d=1 a=it left=false	48
d=1 a=l left=false	-41
d=1 a=not left=false	120
d=1 a=she left=false	63
d=1 a=that left=false	127
d=1 a=the left=true	-64
d=1 a=v left=false	-99
d=1 a=was left=false	-91
d=1 a=who left=true	-72
d=1 a=would left=false	-59
d=1 after 0	29
d=1 after L	100
d=1 after R	87
d=1 w=:	116
d=1 w=N	100
d=1 w=accord	176
d=1 w=add	92
d=1 w=assur	92
d=1 w=call	48
d=1 w=expect	-45
d=1 w=explain	65
d=1 w=note	103
d=1 w=point	55
d=1 w=remind	153
d=1 w=report	61
d=1 w=say	102
d=1 w=seem	-44
d=1 w=show	38
d=1 w=suggest	41
d=1 w=support	-45
d=1 w=talk	-50
d=1 w=tell	90
d=1 w=the	52
d=1 w=warn	75
d=10 a=-ed left=false	-27
d=10 a=-s left=false	-40
d=10 a=l left=false	-46
d=10 a=the left=false	-31
d=10 a=to left=false	-53
d=10 after 0	-154
d=10 after L	-145
d=10 after R	-180
d=10 w=N	-51
d=10 w=ask	-63
d=10 w=say	-22
d=10 w=tell	43
d=11 a=-ed left=false	-35
d=11 a=-s left=false	-28
d=11 a=N left=false	-42
d=11 a=l left=false	-50
d=11 a=the left=false	-25
d=11 a=to left=false	-33
d=11 after 0	-135
d=11 after L	-166
d=11 after R	-167
d=11 w=N	-55
d=11 w=ask	-43
d=11 w=say	-44
d=12 a=-s left=false	-27
d=12 a=N left=false	-43
d=12 a=l left=false	-51
d=12 a=the left=false	-22
d=12 a=to left=false	-29
d=12 after 0	-127
d=12 after L	-224
d=12 after R	-164
d=12 w=N	-47
d=12 w=say	-67
d=2 a='s left=false	-60
d=2 a=-ed left=false	-105
d=2 a=-ed left=true	-50
d=2 a=-ly left=false	-54
d=2 a=-s left=false	-80
d=2 a=-s left=true	-60
d=2 a=N left=false	-81
d=2 a=N left=true	-62
d=2 a=a left=false	-76
d=2 a=and left=false	-60
d=2 a=he left=false	45
d=2 a=in left=false	-45
d=2 a=l left=false	-45
d=2 a=l left=true	-103
d=2 a=of left=false	-41
d=2 a=that left=false	143
d=2 a=that left=true	-61
d=2 a=the left=false	27
d=2 a=the left=true	-64
d=2 a=to left=false	70
d=2 a=v left=false	-76
d=2 a=was left=false	-45
d=2 after 0	-57
d=2 after R	-75
d=2 w=:	-67
d=2 w=ask	102
d=2 w=offer	57
d=2 w=remind	93
d=2 w=say	-33
d=2 w=tell	62
d=3 a=-ing left=false	-33
d=3 a=-s left=false	23
d=3 a=N left=true	-31
d=3 a=Q left=false	44
d=3 a=and left=false	-33
d=3 a=he left=false	62
d=3 a=in left=false	-30
d=3 a=l left=false	-69
d=3 a=l left=true	-45
d=3 a=of left=false	-56
d=3 a=that left=false	81
d=3 a=the left=true	-37
d=3 a=to left=false	63
d=3 after 0	-36
d=3 after L	-45
d=3 after R	-37
d=3 between R	-58
d=3 w=:	-47
d=3 w=accord	-62
d=3 w=ask	28
d=3 w=call	40
d=3 w=report	57
d=3 w=say	-93
d=3 w=tell	92
d=4 a=-ed left=false	-50
d=4 a=-s left=false	-77
d=4 a=N left=false	-66
d=4 a=N left=true	47
d=4 a=Q left=false	59
d=4 a=a left=false	-32
d=4 a=about left=false	93
d=4 a=l left=false	-83
d=4 a=l left=true	-39
d=4 a=that left=false	84
d=4 a=the left=false	-20
d=4 a=v left=false	-39
d=4 after 0	-33
d=4 after L	-83
d=4 after R	-156
d=4 between R	-47
d=4 w=N	-63
d=4 w=call	-35
d=4 w=say	-50
d=4 w=talk	74
d=4 w=tell	53
d=5 a=-ed left=false	-31
d=5 a=-s left=false	-48
d=5 a=N left=false	-57
d=5 a=N left=true	-34
d=5 a=in left=false	-34
d=5 a=l left=false	-75
d=5 a=l left=true	-23
d=5 a=that left=false	95
d=5 after 0	-69
d=5 after L	-110
d=5 after R	-126
d=5 w=:	-47
d=5 w=N	-29
d=5 w=accord	-42
d=5 w=say	-10
d=5 w=tell	-22
d=6 a=-ed left=false	-35
d=6 a=-ing left=false	-41
d=6 a=-s left=false	-43
d=6 a=N left=false	-60
d=6 a=N left=true	-28
d=6 a=Q left=false	48
d=6 a=a left=false	35
d=6 a=l left=false	-42
d=6 a=l left=true	-28
d=6 a=that left=false	55
d=6 after 0	-124
d=6 after L	-97
d=6 after R	-189
d=6 w=N	-67
d=6 w=ask	38
d=6 w=say	-34
d=6 w=tell	28
d=7 a=-ed left=false	-34
d=7 a=Q left=false	-69
d=7 a=l left=false	-62
d=7 a=l left=true	-29
d=7 a=that left=false	49
d=7 a=the left=false	-42
d=7 after 0	-84
d=7 after L	-135
d=7 after R	-111
d=7 w=N	-30
d=7 w=accord	-43
d=7 w=say	-4
d=8 a=-ed left=false	-25
d=8 a=-s left=false	-33
d=8 a=N left=false	-38
d=8 a=l left=false	-54
d=8 a=that left=false	78
d=8 a=the left=false	-25
d=8 after 0	-148
d=8 after L	-178
d=8 after R	-179
d=8 w=N	-52
d=8 w=say	-34
d=9 a=-ing left=false	-33
d=9 a=N left=false	-35
d=9 a=Q left=false	-49
d=9 a=l left=false	-48
d=9 a=that left=false	40
d=9 a=to left=false	-35
d=9 after 0	-97
d=9 after L	-179
d=9 after R	-138
d=9 w=accord	-45
d=9 w=ask	-54
d=9 w=say	-71
l=-ed a=# d=3	-56
l=-ed a='s d=3	-36
l=-ed a=-ed d=0	103
l=-ed a=-ed d=2	-45
l=-ed a=-ed d=3	-29
l=-ed a=-ing d=1	-43
l=-ed a=-ly d=3	-40
l=-ed a=-s d=3	-41
l=-ed a=N d=0	-23
l=-ed a=N d=1	-39
l=-ed a=N d=3	-78
l=-ed a=Q d=1	34
l=-ed a=Q d=2	69
l=-ed a=a d=0	63
l=-ed a=and d=3	-49
l=-ed a=as d=0	82
l=-ed a=as d=3	-32
l=-ed a=by d=0	-66
l=-ed a=he d=3	-33
l=-ed a=her d=0	42
l=-ed a=his d=3	-36
l=-ed a=in d=3	-54
l=-ed a=l d=1	-8
l=-ed a=l d=2	-47
l=-ed a=l d=3	-143
l=-ed a=of d=3	-62
l=-ed a=that d=0	88
l=-ed a=that d=2	57
l=-ed a=that d=3	75
l=-ed a=the d=0	-51
l=-ed a=the d=2	58
l=-ed a=to d=0	27
l=-ed a=to d=2	51
l=-ed a=to d=3	-23
l=-ed a=v d=3	-55
l=-ed a=was d=3	-43
l=-ed a=with d=3	-30
l=-ing a=-ed d=3	-33
l=-ing a=-s d=1	-51
l=-ing a=N d=3	-48
l=-ing a=Q d=1	-41
l=-ing a=a d=0	55
l=-ing a=about d=3	86
l=-ing a=him d=0	97
l=-ing a=l d=0	-53
l=-ing a=l d=1	-78
l=-ing a=l d=2	42
l=-ing a=l d=3	-31
l=-ing a=that d=3	54
l=-ing a=the d=3	-36
l=-ing a=to d=3	58
l=-s a=-ed d=3	-36
l=-s a=-ing d=3	-46
l=-s a=-s d=3	-71
l=-s a=N d=0	31
l=-s a=N d=3	-15
l=-s a=l d=1	21
l=-s a=l d=3	-96
l=-s a=the d=1	-68
l=: a=N d=3	-39
l=N a=N d=3	-63
l=N a=l d=3	-40
l=about a=N d=0	128
l=about a=l d=3	-26
l=about a=the d=0	72
l=about a=the d=3	-39
l=for a=N d=0	61
l=for a=l d=3	-36
l=l a=# d=3	-48
l=l a='s d=3	-24
l=l a=-ed d=2	-36
l=l a=-ed d=3	-94
l=l a=-ing d=1	-55
l=l a=-ing d=3	-15
l=l a=-s d=1	-42
l=l a=-s d=2	-56
l=l a=-s d=3	-63
l=l a=N d=1	-18
l=l a=N d=2	-57
l=l a=N d=3	-52
l=l a=Q d=1	31
l=l a=Q d=3	39
l=l a=a d=0	64
l=l a=a d=1	-77
l=l a=a d=3	-26
l=l a=and d=3	-14
l=l a=as d=3	-40
l=l a=from d=0	-100
l=l a=from d=3	-37
l=l a=he d=0	91
l=l a=he d=3	-54
l=l a=in d=0	-39
l=l a=it d=0	54
l=l a=l d=0	-42
l=l a=l d=2	-93
l=l a=l d=3	-147
l=l a=of d=3	-60
l=l a=on d=3	-37
l=l a=she d=0	60
l=l a=that d=0	66
l=l a=that d=1	132
l=l a=that d=2	52
l=l a=that d=3	108
l=l a=the d=0	23
l=l a=the d=1	-45
l=l a=the d=3	-33
l=l a=they d=0	66
l=l a=to d=0	-50
l=l a=to d=2	30
l=l a=to d=3	-11
l=l a=v d=3	-74
l=l a=will d=1	73
l=l a=with d=3	-30
l=l a=would d=1	84
l=of a=N d=0	99
l=of a=l d=0	69
l=of a=l d=1	-42
l=of a=l d=3	-19
l=of a=the d=0	66
l=on a=l d=3	-16
l=to a=-s d=3	-30
l=to a=N d=0	53
l=to a=N d=1	104
l=to a=N d=3	-47
l=to a=l d=0	87
l=to a=l d=3	-61
l=to a=the d=0	45
l=v a=-ed d=3	-44
l=v a=-s d=3	40
l=v a=N d=0	-56
l=v a=N d=3	39
l=v a=Q d=3	56
l=v a=he d=3	59
l=v a=l d=3	-38
l=v a=that d=3	96
l=v a=the d=0	-80
none left=false L f=-ed	-111
none left=false L f=-ing	-101
none left=false L f=a	105
none left=false L f=l	55
none left=false L f=v	-11
none left=false R f=N	-44
none left=false end=false	-98
none left=false n=, "	-41
none left=false n=: "	-31
none left=false n=N N	-19
none left=false n=l l	-31
none left=false n=the N	-39
none left=false n=the l	-18
none left=false n=to l	-26
none left=false w=N	-33
none left=false w=a	63
none left=false w=ask	-83
none left=false w=say	-14
none left=true 0 f=-ed	25
none left=true L f=-ed	76
none left=true L f=l	54
none left=true L f=v	57
none left=true R f=-ed	39
none left=true R f=-ing	71
none left=true R f=-s	104
none left=true R f=l	129
none left=true end=false	258
none left=true end=true	127
none left=true n=, "	-83
none left=true n=, -ing	206
none left=true n=, w=accord	-96
none left=true n=, w=say	-106
none left=true n=, who	90
none left=true n=. ^	115
none left=true n=. w=accord	45
none left=true n=. w=say	-50
none left=true n=N .	105
none left=true w=appear	-45
none left=true w=say	59
none left=true w=tell	73
none left=true w=tweet	72
none left=true w=write	35
some left=false n=, L	-20
some left=false n=, R	27
some left=false n=-ed L	-26
some left=false n=-s L	9
some left=false n=: L	25
some left=false n=N L	23
some left=false n=a L	17
some left=false n=as L	-60
some left=false n=but L	-82
some left=false n=he L	9
some left=false n=in L	-21
some left=false n=l L	24
some left=false n=that 0	13
some left=false n=that L	30
some left=false n=that R	-33
some left=false n=the L	36
some left=false n=they L	7
some left=false n=to L	20
some left=false w=:	22
some left=false w=N	9
some left=false w=a	-41
some left=false w=accord	20
some left=false w=add	15
some left=false w=hold	-39
some left=false w=issu	-29
some left=false w=pass	-46
some left=false w=say	19
some left=false w=show	11
some left=false w=spok	-29
some left=false w=suggest	9
some left=false w=support	21
some left=false w=supporter	-154
some left=false w=think	19
some left=false w=worry	-33
some left=true n=, 0	-133
some left=true n=, L	129
some left=true n=, R	-42
some left=true n=- L	-58
some left=true n=- R	-49
some left=true n=-ing 0	65
some left=true n=. R	-81
some left=true n=: L	87
some left=true n=N L	-55
some left=true n=a 0	40
some left=true n=a L	-55
some left=true n=after L	-89
some left=true n=and L	-68
some left=true n=and R	-93
some left=true n=as 0	53
some left=true n=as L	-116
some left=true n=as R	45
some left=true n=at 0	-72
some left=true n=at L	-62
some left=true n=because 0	-79
some left=true n=but R	-75
some left=true n=during L	-91
some left=true n=in 0	-70
some left=true n=in R	58
some left=true n=is L	39
some left=true n=l 0	59
some left=true n=l L	-62
some left=true n=of L	-79
some left=true n=on L	-53
some left=true n=the 0	65
some left=true n=the L	-14
some left=true n=to 0	31
some left=true n=to L	-69
some left=true n=to R	-65
some left=true n=were L	76
some left=true n=when L	-117
some left=true n=who R	-98
some left=true n=will L	82
some left=true n=with L	-89
some left=true w=a	-97
some left=true w=announce	-70
some left=true w=appear	37
some left=true w=argu	65
some left=true w=argue	80
some left=true w=consider	66
some left=true w=declare	-39
some left=true w=describe	49
some left=true w=look	45
some left=true w=mention	-56
some left=true w=promise	65
some left=true w=reportedly	43
some left=true w=say	-52
some left=true w=seem	47
some left=true w=so	-75
some left=true w=support	-97
some left=true w=supporter	-80
some left=true w=tell	-79
some left=true w=the	-89
some left=true w=think	57
some left=true w=tweet	-98
some left=true w=write	-35
that=false a=# p=$	86
that=false a=# p=in	-87
that=false a=# p=the	-47
that=false a='s p=N	-106
that=false a='s p=l	-54
that=false a=-ed p=,	47
that=false a=-ed p=-s	-32
that=false a=-ed p=N	-53
that=false a=-ed p=and	-56
that=false a=-ed p=cue	67
that=false a=-ing p=-s	-53
that=false a=-ing p=cue	153
that=false a=-ing p=for	-72
that=false a=-ing p=l	-39
that=false a=-ing p=of	48
that=false a=-ing p=the	-50
that=false a=-ly p=cue	60
that=false a=-s p='s	-31
that=false a=-s p=,	110
that=false a=-s p=-ed	-48
that=false a=-s p=-ing	-44
that=false a=-s p=N	-75
that=false a=-s p=cue	70
that=false a=-s p=his	-41
that=false a=-s p=l	-119
that=false a=-s p=the	-70
that=false a=-s p=to	-54
that=false a=N p=,	112
that=false a=N p=-ed	-49
that=false a=N p=-ing	-42
that=false a=N p=N	-99
that=false a=N p=a	-47
that=false a=N p=about	84
that=false a=N p=and	-32
that=false a=N p=cue	68
that=false a=N p=in	-100
that=false a=N p=l	-106
that=false a=N p=on	-145
that=false a=N p=the	-134
that=false a=N p=to	-44
that=false a=N p=with	-54
that=false a=Q p=,	136
that=false a=Q p=:	87
that=false a=Q p=a	-61
that=false a=Q p=cue	138
that=false a=Q p=the	-60
that=false a=Q p=to	-76
that=false a=Q p=was	-65
that=false a=a p=,	44
that=false a=a p=-ing	-40
that=false a=a p=as	-46
that=false a=a p=cue	104
that=false a=a p=in	-77
that=false a=a p=l	-38
that=false a=about p=N	97
that=false a=about p=l	98
that=false a=after p=cue	-105
that=false a=an p=cue	96
that=false a=an p=in	-91
that=false a=and p=,	28
that=false a=and p=-s	-59
that=false a=and p=N	-65
that=false a=and p=cue	-122
that=false a=and p=l	-86
that=false a=as p=N	-43
that=false a=as p=cue	31
that=false a=at p=cue	-113
that=false a=at p=l	-48
that=false a=be p=to	-66
that=false a=by p=-ed	-35
that=false a=by p=cue	-115
that=false a=during p=cue	-129
that=false a=for p=N	46
that=false a=for p=l	-85
that=false a=from p=-s	-52
that=false a=from p=cue	-145
that=false a=from p=l	-50
that=false a=he p=,	89
that=false a=he p=-s	65
that=false a=he p=N	95
that=false a=he p=cue	111
that=false a=her p=cue	78
that=false a=him p=cue	38
that=false a=himself p=cue	93
that=false a=his p=cue	66
that=false a=his p=in	-75
that=false a=how p=cue	129
that=false a=if p=cue	121
that=false a=in p=-s	-60
that=false a=in p=N	-47
that=false a=in p=cue	-122
that=false a=in p=l	-98
that=false a=is p=,	135
that=false a=is p=N	-53
that=false a=is p=l	-60
that=false a=it p=,	113
that=false a=it p=cue	107
that=false a=its p=cue	90
that=false a=l p=#	-70
that=false a=l p='s	-38
that=false a=l p=,	130
that=false a=l p=-	73
that=false a=l p=-ed	-40
that=false a=l p=-ing	-51
that=false a=l p=-ly	-41
that=false a=l p=-s	31
that=false a=l p=N	-37
that=false a=l p=a	-89
that=false a=l p=an	-50
that=false a=l p=and	-34
that=false a=l p=as	-43
that=false a=l p=cue	85
that=false a=l p=for	-48
that=false a=l p=her	-51
that=false a=l p=his	-87
that=false a=l p=in	-72
that=false a=l p=l	-77
that=false a=l p=on	-46
that=false a=l p=the	-132
that=false a=l p=this	-61
that=false a=l p=to	-63
that=false a=more p=cue	104
that=false a=no p=cue	110
that=false a=not p=cue	121
that=false a=of p=N	-67
that=false a=of p=l	-74
that=false a=on p=cue	-63
that=false a=she p=cue	96
that=false a=some p=cue	82
that=false a=that p=,	162
that=false a=that p=-ed	-61
that=false a=that p=-ing	-60
that=false a=that p=-s	22
that=false a=that p=N	153
that=false a=that p=cue	138
that=false a=that p=l	52
that=false a=the p=,	120
that=false a=the p=-ing	-65
that=false a=the p=N	104
that=false a=the p=and	-54
that=false a=the p=as	-46
that=false a=the p=at	-45
that=false a=the p=cue	92
that=false a=the p=for	-53
that=false a=the p=in	-101
that=false a=the p=l	-18
that=false a=the p=of	-45
that=false a=the p=to	-53
that=false a=their p=cue	120
that=false a=there p=cue	89
that=false a=they p=cue	109
that=false a=to p=,	79
that=false a=to p=-ed	-70
that=false a=to p=-ing	-81
that=false a=to p=N	74
that=false a=to p=cue	46
that=false a=to p=l	33
that=false a=to p=not	-72
that=false a=to p=v	-44
that=false a=v p=to	-32
that=false a=was p=,	106
that=false a=was p=N	-59
that=false a=what p=cue	114
that=false a=whether p=cue	147
that=false a=which p=,	-119
that=false a=who p=,	-84
that=false a=why p=cue	115
that=false a=with p=cue	-133
that=false a=with p=l	-39
that=false a=would p=,	126
that=true a=N p=N	-17
that=true a=N p=that	-36
that=true a=he p=that	-28
that=true a=l p=l	-21
that=true a=l p=the	-15
that=true a=the p=that	-37`;

export const endTable = `end b=N w=accord	60
end b=N w=back	-77
end b=N w=endorse	-86
end b=N w=say	32
end b=N w=support	-65
end b=his w=announce	-95
end b=his w=say	81
end b=it w=say	18
end b=that w=note	29
end b=that w=say	24
end b=that w=show	33
end b=the w=call	53
end b=the w=report	86
end b=the w=say	50
end b=to w=plan	-45
end b=to w=sought	61
len=0 w=N	38
len=0 w=ask	65
len=0 w=call	-25
len=0 w=endorse	122
len=0 w=say	-53
len=0 w=show	-73
len=0 w=support	105
len=0 w=talk	104
len=1 w=N	55
len=1 w=a	57
len=1 w=declin	97
len=1 w=expect	-83
len=1 w=mad	118
len=1 w=say	-67
len=17-32 w='s	-42
len=17-32 w=N	-20
len=17-32 w=accord	56
len=17-32 w=add	78
len=17-32 w=announce	-105
len=17-32 w=argue	86
len=17-32 w=call	-47
len=17-32 w=claim	-74
len=17-32 w=conclude	60
len=17-32 w=consider	-64
len=17-32 w=discuss	54
len=17-32 w=endorse	-42
len=17-32 w=expect	-10
len=17-32 w=feel	-92
len=17-32 w=find	41
len=17-32 w=indicate	55
len=17-32 w=introduc	-60
len=17-32 w=list	-81
len=17-32 w=mention	-54
len=17-32 w=no	-59
len=17-32 w=note	80
len=17-32 w=oppose	-62
len=17-32 w=promise	62
len=17-32 w=propose	-56
len=17-32 w=push	-77
len=17-32 w=quot	92
len=17-32 w=recall	89
len=17-32 w=report	42
len=17-32 w=say	25
len=17-32 w=seek	-27
len=17-32 w=seem	-40
len=17-32 w=show	19
len=17-32 w=support	-45
len=17-32 w=tell	31
len=17-32 w=the	-53
len=17-32 w=took	68
len=17-32 w=write	-54
len=2 w=find	-76
len=2 w=say	-43
len=2 w=suggest	-58
len=2 w=think	-74
len=3 w=ask	-61
len=3 w=call	-33
len=3 w=say	-39
len=3 w=show	-61
len=33+ w=N	-42
len=33+ w=a	-34
len=33+ w=accord	90
len=33+ w=defend	-85
len=33+ w=known	-79
len=33+ w=mad	-59
len=33+ w=say	-20
len=33+ w=suggest	67
len=4 w=N	-15
len=4 w=call	33
len=4 w=say	-9
len=5-8 w=acknowledge	47
len=5-8 w=appear	41
len=5-8 w=attack	-41
len=5-8 w=call	58
len=5-8 w=deny	73
len=5-8 w=endorse	-38
len=5-8 w=find	-89
len=5-8 w=insist	58
len=5-8 w=know	-61
len=5-8 w=look	-51
len=5-8 w=note	-39
len=5-8 w=point	18
len=5-8 w=post	-64
len=5-8 w=praise	59
len=5-8 w=promot	-76
len=5-8 w=referr	80
len=5-8 w=say	44
len=5-8 w=seem	45
len=5-8 w=talk	-72
len=5-8 w=tell	-12
len=5-8 w=vot	-66
len=5-8 w=vow	43
len=5-8 w=want	22
len=5-8 w=write	-62
len=9-16 w=:	109
len=9-16 w=N	-27
len=9-16 w=acknowledge	-63
len=9-16 w=ask	-16
len=9-16 w=attack	-49
len=9-16 w=attempt	-97
len=9-16 w=back	-140
len=9-16 w=call	-15
len=9-16 w=concern	60
len=9-16 w=consider	-52
len=9-16 w=criticize	-15
len=9-16 w=declare	60
len=9-16 w=declin	-52
len=9-16 w=denounce	-98
len=9-16 w=endorse	-58
len=9-16 w=expect	37
len=9-16 w=feel	47
len=9-16 w=issu	-48
len=9-16 w=known	-65
len=9-16 w=mention	-38
len=9-16 w=plan	35
len=9-16 w=praise	-50
len=9-16 w=propose	57
len=9-16 w=recall	-46
len=9-16 w=say	55
len=9-16 w=show	11
len=9-16 w=suggest	24
len=9-16 w=support	-37
len=9-16 w=vot	-61
len=9-16 w=want	-28
mid b=-s w=say	-33
mid b=N w=accord	-71
mid b=N w=accuse	-48
mid b=N w=back	65
mid b=N w=cite	-50
mid b=N w=endorse	56
mid b=N w=find	-84
mid b=N w=quot	-75
mid b=N w=say	-17
mid b=N w=show	-29
mid b=N w=suggest	-55
mid b=N w=support	43
mid b=N w=talk	64
mid b=N w=urge	-84
mid b=a w=announce	-38
mid b=a w=promot	-74
mid b=he w=say	18
mid b=his w=N	-65
mid b=his w=announce	80
mid b=his w=say	-57
mid b=it w=say	-12
mid b=l w=includ	-70
mid b=l w=seem	-50
mid b=she w=say	43
mid b=she w=tell	-42
mid b=that w=N	-33
mid b=that w=argue	-32
mid b=that w=find	-48
mid b=that w=hope	-54
mid b=that w=know	-61
mid b=that w=note	-23
mid b=that w=report	-32
mid b=that w=say	-12
mid b=that w=show	-32
mid b=that w=state	-74
mid b=that w=tell	-16
mid b=the w=accord	-76
mid b=the w=call	-49
mid b=the w=denounce	62
mid b=the w=describe	-57
mid b=the w=point	-68
mid b=the w=report	-107
mid b=the w=say	-35
mid b=the w=show	-32
mid b=the w=write	-70
mid b=to w=N	52
mid b=to w=eager	44
mid b=to w=plan	37
mid b=to w=sought	-66
mid b=to w=want	-52
n=" Q	-44
n=" Q "	-30
n=" Q Q	-27
n=" Q cue=false	-41
n=" b=N	-21
n=" b=that	-19
n=" commas=0	-29
n=" cue=0	-42
n=" f=-ed L	-62
n=" len=5-8	-25
n=" q=false	-88
n=" w=say	-25
n=$ 	10
n=$  	10
n=$  cue=false	10
n=$ #	-91
n=$ # cue=false	-89
n=$ # l	-57
n=$ b=-ing	-32
n=$ b=Q	-67
n=$ b=a	51
n=$ b=as	-67
n=$ b=he	19
n=$ b=his	-10
n=$ b=that	28
n=$ b=the	-8
n=$ b=to	-12
n=$ b=why	-65
n=$ commas=0	16
n=$ commas=1	-33
n=$ commas=3	-42
n=$ f=-ed 0	-36
n=$ f=-s L	61
n=$ f=N 0	-65
n=$ f=N L	-58
n=$ f=l L	13
n=$ f=v 0	-37
n=$ l="	58
n=$ l=#	205
n=$ l=)	-99
n=$ l=.	-457
n=$ l=:	-97
n=$ l=?	-160
n=$ l=N	169
n=$ l=’	-61
n=$ len=1	-36
n=$ len=17-32	27
n=$ len=2	-41
n=$ len=3	-79
n=$ len=4	-78
n=$ len=9-16	37
n=$ q=false	-61
n=$ q=true	65
n=$ verbs=0 b=N	31
n=$ verbs=0 b=Q	-29
n=$ verbs=0 b=a	70
n=$ verbs=0 b=l	32
n=$ verbs=1 b=his	-55
n=$ verbs=1 b=that	44
n=$ verbs=1 b=the	19
n=$ verbs=2 b=l	-34
n=$ verbs=2 b=that	58
n=$ verbs=3 b=-s	63
n=$ verbs=3 b=N	-19
n=$ verbs=3 b=a	-39
n=$ verbs=3 b=the	-66
n=$ verbs=3 b=to	-61
n=$ w=:	-44
n=$ w=N	-51
n=$ w=accord	105
n=$ w=ask	-24
n=$ w=explain	57
n=$ w=note	52
n=$ w=report	38
n=$ w=say	77
n=$ w=suggest	81
n=$ w=write	-39
n=% commas=1	-71
n=' l	-100
n=' l cue=false	-94
n=( N )	-117
n=( N .	-81
n=( N N	79
n=( commas=0	40
n=( l=N	-72
n=( l=l	40
n=( q=false	24
n=) . cue=false	88
n=) commas=0	57
n=, "	-55
n=, " Q	-55
n=, " cue=false	-55
n=, -ing a	69
n=, -ing cue=false	-87
n=, -ing cue=true	58
n=, -ly cue=false	-73
n=, -s	-22
n=, -s and	-104
n=, -s cue=false	-31
n=, N ,	-192
n=, N -ed	122
n=, N .	-121
n=, N N	14
n=, N and	-113
n=, N cue=false	-35
n=, N cue=true	64
n=, a	37
n=, a l	37
n=, and	28
n=, and cue=true	84
n=, and that	-105
n=, as	45
n=, b=N	-24
n=, b=Q	-84
n=, b=that	14
n=, b=they	58
n=, b=this	-75
n=, but	73
n=, but cue=true	65
n=, but he	89
n=, commas=0	96
n=, commas=1	-78
n=, commas=2	-61
n=, commas=3	-45
n=, cue=0	-78
n=, cue=2	87
n=, cue=3	99
n=, cue=4	78
n=, cue=5	74
n=, f=-ed 0	60
n=, f=-ed L	-19
n=, f=-ed R	-84
n=, f=-ing R	91
n=, f=: L	-83
n=, f=N R	40
n=, f=l L	11
n=, f=v 0	117
n=, is cue=false	100
n=, l	-58
n=, l and	-125
n=, l as	-102
n=, l cue=false	-87
n=, l cue=true	45
n=, l=-ing	53
n=, l=-s	12
n=, l=N	23
n=, l=l	34
n=, len=0	85
n=, len=1	83
n=, len=17-32	-93
n=, len=2	36
n=, len=33+	-118
n=, not	-75
n=, not cue=false	-70
n=, or	-67
n=, or cue=false	-77
n=, q=false	43
n=, the	34
n=, the N	-65
n=, the cue=false	22
n=, verbs=0 b=-s	48
n=, verbs=0 b=N	23
n=, verbs=0 b=that	-118
n=, verbs=0 b=to	44
n=, verbs=1 b=N	-34
n=, verbs=1 b=that	29
n=, verbs=2 b=his	-92
n=, verbs=2 b=it	95
n=, verbs=2 b=that	41
n=, verbs=3 b=N	-22
n=, verbs=3 b=l	-58
n=, verbs=3 b=that	49
n=, verbs=3 b=to	-28
n=, w=:	-83
n=, w=ask	52
n=, w=call	-46
n=, w=say	19
n=, w=suggest	21
n=, which	61
n=, which cue=false	31
n=, which cue=true	53
n=, while	73
n=, while cue=true	104
n=- commas=0	95
n=- cue=4	89
n=- l	-53
n=- l cue=false	-92
n=- l l	-75
n=- l="	52
n=- l=#	-63
n=- l=N	32
n=- len=5-8	60
n=- q=false	69
n=- q=true	52
n=- verbs=0 b=that	-115
n=- w=say	-34
n=-ed -s	38
n=-ed -s cue=true	59
n=-ed N	-44
n=-ed b=a	-21
n=-ed b=he	-34
n=-ed by	-34
n=-ed by cue=false	-29
n=-ed commas=0	18
n=-ed commas=1	-94
n=-ed commas=2	-53
n=-ed cue=0	-66
n=-ed cue=1	33
n=-ed f=-ed L	-62
n=-ed f=-ing L	23
n=-ed f=v L	-84
n=-ed l	-16
n=-ed l l	41
n=-ed l=-ly	-50
n=-ed l=-s	39
n=-ed l=N	78
n=-ed l=and	-50
n=-ed l=be	-28
n=-ed l=he	-54
n=-ed l=l	27
n=-ed l=that	-50
n=-ed l=the	-36
n=-ed l=who	-44
n=-ed len=0	-28
n=-ed len=17-32	-55
n=-ed len=2	23
n=-ed len=3	35
n=-ed len=5-8	-17
n=-ed len=9-16	-39
n=-ed on cue=false	-37
n=-ed q=false	-57
n=-ed that	-45
n=-ed the	34
n=-ed the l	33
n=-ed to cue=false	30
n=-ed verbs=0 b=N	18
n=-ed verbs=0 b=a	-48
n=-ed verbs=0 b=that	-54
n=-ed verbs=0 b=the	47
n=-ed verbs=1 b=the	-39
n=-ed w=say	-20
n=-ing -s cue=false	-25
n=-ing .	-35
n=-ing a cue=false	-41
n=-ing b=-ing	-46
n=-ing b=-s	-68
n=-ing b=N	-22
n=-ing b=a	-51
n=-ing b=he	-38
n=-ing b=his	-69
n=-ing b=that	34
n=-ing commas=1	-68
n=-ing cue=0	-113
n=-ing cue=1	98
n=-ing cue=5	-52
n=-ing f=-ed 0	67
n=-ing f=-ed L	-39
n=-ing f=-ing L	-83
n=-ing f=l L	-24
n=-ing f=v L	32
n=-ing l	-20
n=-ing l -s	50
n=-ing l cue=false	-31
n=-ing l="	79
n=-ing l=#	86
n=-ing l=-ly	-25
n=-ing l=and	-28
n=-ing l=the	-29
n=-ing len=17-32	-34
n=-ing len=5-8	-28
n=-ing len=9-16	11
n=-ing q=false	-89
n=-ing q=true	79
n=-ing the	-47
n=-ing the cue=false	-40
n=-ing the l	-19
n=-ing to	46
n=-ing verbs=2 b=the	-41
n=-ing w=call	53
n=-ing w=say	20
n=-ly -ed cue=false	-25
n=-ly b=N	32
n=-ly b=l	-39
n=-ly b=the	-33
n=-ly commas=0	13
n=-ly commas=1	-74
n=-ly cue=0	-42
n=-ly f=-ed L	-62
n=-ly f=-ing L	-85
n=-ly f=-s L	36
n=-ly f=l L	-30
n=-ly f=v L	-64
n=-ly l	-38
n=-ly l cue=false	-30
n=-ly l=l	29
n=-ly len=0	80
n=-ly len=17-32	-24
n=-ly len=5-8	-90
n=-ly len=9-16	-32
n=-ly q=false	-55
n=-ly verbs=0 b=N	70
n=-ly w=say	-50
n=-s .	-50
n=-s . ^	-50
n=-s b=N	30
n=-s b=the	-49
n=-s commas=0	-16
n=-s commas=1	-57
n=-s cue=0	-32
n=-s f=-ed L	-63
n=-s f=-s L	-41
n=-s l=he	-39
n=-s l=l	41
n=-s len=1	-43
n=-s len=17-32	-62
n=-s len=2	-60
n=-s q=false	-94
n=-s w=say	-43
n=. #	-136
n=. # cue=false	-120
n=. ) ^	111
n=. ^	27
n=. ^ ^	27
n=. ^ cue=false	10
n=. ^ cue=true	28
n=. b=N	-10
n=. b=Q	-72
n=. b=he	36
n=. b=him	-39
n=. b=that	50
n=. b=them	-59
n=. b=whether	87
n=. commas=0	37
n=. commas=1	-42
n=. commas=2	39
n=. cue=0	7
n=. cue=3	13
n=. f=-ed L	16
n=. f=-ed R	-84
n=. f=-ing R	-41
n=. f=-s L	45
n=. f=: L	109
n=. f=N 0	-67
n=. f=N L	-88
n=. f=in R	117
n=. f=l L	18
n=. f=v L	35
n=. l=-s	18
n=. l=N	5
n=. l=it	-41
n=. len=0	43
n=. len=1	-47
n=. len=17-32	22
n=. len=3	-12
n=. len=4	18
n=. len=5-8	18
n=. len=9-16	26
n=. q=false	27
n=. verbs=0 b=N	26
n=. verbs=0 b=a	76
n=. verbs=0 b=him	-66
n=. verbs=0 b=his	38
n=. verbs=0 b=l	33
n=. verbs=0 b=that	-91
n=. verbs=0 b=to	81
n=. verbs=1 b=that	65
n=. verbs=2 b=-ing	67
n=. verbs=2 b=N	-26
n=. verbs=2 b=she	65
n=. verbs=2 b=that	83
n=. verbs=2 b=they	79
n=. verbs=3 b=N	-23
n=. verbs=3 b=a	-18
n=. verbs=3 b=his	-49
n=. verbs=3 b=l	-30
n=. verbs=3 b=that	17
n=. verbs=3 b=they	-70
n=. verbs=3 b=to	-23
n=. w=:	125
n=. w=N	41
n=. w=a	-68
n=. w=accord	179
n=. w=accuse	66
n=. w=appear	32
n=. w=argue	98
n=. w=cite	58
n=. w=endorse	-57
n=. w=find	67
n=. w=in	89
n=. w=mad	-65
n=. w=note	82
n=. w=oppose	-109
n=. w=promise	88
n=. w=respond	95
n=. w=say	119
n=. w=seem	61
n=. w=show	83
n=. w=sought	61
n=. w=tell	34
n=. w=think	69
n=. w=urge	66
n=. ’	74
n=. ’ ^	74
n=: commas=0	61
n=: commas=1	-80
n=: l=-s	82
n=: len=9-16	-55
n=: q=false	27
n=; N	95
n=; commas=0	119
n=; f=-s L	70
n=; l=l	49
n=; q=false	88
n=? q=false	163
n=N 's	-54
n=N 's cue=false	-48
n=N 's l	-24
n=N ,	13
n=N -ed	56
n=N -ed cue=false	28
n=N -s cue=false	-22
n=N . ^	-16
n=N N	5
n=N N 's	-32
n=N N ,	22
n=N N -ed	68
n=N N .	-80
n=N N cue=false	-66
n=N N cue=true	74
n=N and	-39
n=N and cue=false	-34
n=N b=N	-23
n=N b=him	49
n=N b=that	13
n=N b=the	14
n=N b=to	-24
n=N commas=0	3
n=N commas=1	-117
n=N commas=2	-60
n=N cue=0	-104
n=N cue=2	54
n=N cue=3	50
n=N cue=4	22
n=N cue=5	-44
n=N f=-ed 0	-33
n=N f=-ed L	5
n=N f=-ing L	-108
n=N f=-s L	-24
n=N f=N 0	-45
n=N f=N L	83
n=N f=N R	40
n=N f=l L	-50
n=N f=v L	17
n=N l ,	35
n=N l .	-59
n=N l cue=false	-8
n=N l cue=true	35
n=N l="	79
n=N l=#	50
n=N l=-ed	-36
n=N l=-ing	21
n=N l=-s	96
n=N l=N	-29
n=N l=a	-25
n=N l=and	-49
n=N l=in	-40
n=N l=l	13
n=N l=of	-45
n=N l=on	-25
n=N l=that	-42
n=N l=the	-103
n=N l=to	-31
n=N len=0	24
n=N len=1	24
n=N len=17-32	-55
n=N len=2	-97
n=N len=33+	-91
n=N len=4	-42
n=N len=5-8	4
n=N len=9-16	-3
n=N q=false	-90
n=N q=true	79
n=N to	-42
n=N to cue=false	-38
n=N verbs=0 b=N	-29
n=N verbs=0 b=l	-20
n=N verbs=0 b=the	28
n=N verbs=1 b=that	-21
n=N verbs=1 b=the	20
n=N verbs=2 b=the	-28
n=N verbs=3 b=N	-28
n=N verbs=3 b=that	19
n=N verbs=3 b=the	-25
n=N w=N	17
n=N w=a	-43
n=N w=ask	-72
n=N w=say	52
n=about commas=0	-101
n=about cue=0	-106
n=about f=-ed L	-40
n=about l=l	-29
n=about q=false	-87
n=after N	58
n=after commas=0	73
n=after commas=1	-84
n=after cue=0	-53
n=after f=-ing L	63
n=after l=l	71
n=after len=1	114
n=after len=17-32	-54
n=after q=false	28
n=against commas=0	-82
n=against cue=0	-82
n=against l=l	-37
n=against q=false	-81
n=and "	-97
n=and " Q	-97
n=and " cue=false	-97
n=and -ed	26
n=and -ed cue=true	37
n=and -ed l	-72
n=and -ing	21
n=and -ing cue=true	29
n=and -ing l	-93
n=and -s	-9
n=and -s cue=false	-93
n=and N .	-63
n=and N cue=false	-106
n=and N cue=true	70
n=and b=he	32
n=and commas=0	120
n=and commas=1	-169
n=and commas=2	-103
n=and commas=3	-44
n=and cue=0	-222
n=and cue=2	210
n=and cue=3	157
n=and f=-ed L	16
n=and f=-ing L	13
n=and f=-s L	58
n=and f=l L	58
n=and he	92
n=and l	-50
n=and l -s	-24
n=and l .	-122
n=and l cue=false	-131
n=and l cue=true	19
n=and l l	-44
n=and l="	51
n=and l=-s	22
n=and l=N	-16
n=and l=l	43
n=and len=0	60
n=and len=1	56
n=and len=17-32	-169
n=and len=2	53
n=and len=3	66
n=and len=33+	-46
n=and len=4	36
n=and len=5-8	11
n=and len=9-16	-22
n=and other	-85
n=and other cue=false	-82
n=and q=false	28
n=and q=true	51
n=and that	-36
n=and that cue=false	-36
n=and the	-57
n=and the cue=false	-75
n=and the l	-91
n=and verbs=0 b=N	29
n=and verbs=0 b=that	-78
n=and verbs=0 b=the	33
n=and verbs=1 b=N	-75
n=and verbs=1 b=his	-65
n=and verbs=1 b=l	61
n=and verbs=3 b=l	-67
n=and verbs=3 b=that	31
n=and verbs=3 b=the	-24
n=and w=N	-35
n=as "	-54
n=as " Q	-54
n=as " cue=false	-54
n=as N cue=false	47
n=as a	-33
n=as a cue=false	-33
n=as b=N	-47
n=as b=the	-31
n=as commas=0	18
n=as commas=1	-21
n=as cue=0	-40
n=as f=-ed L	-12
n=as f=v L	-55
n=as he	138
n=as he cue=false	118
n=as l cue=false	-28
n=as l of	-56
n=as l=l	-13
n=as len=17-32	-43
n=as len=2	58
n=as len=3	-55
n=as len=9-16	-31
n=as q=false	-26
n=at a	59
n=at a cue=false	59
n=at commas=1	-86
n=at f=-ed L	34
n=at f=-s L	-48
n=at f=l L	46
n=at l	-46
n=at l cue=false	-46
n=at l=l	26
n=at len=0	84
n=at len=1	70
n=at len=17-32	-39
n=at len=2	-52
n=at len=5-8	-37
n=at len=9-16	-100
n=at q=false	-6
n=at the	-26
n=at the cue=false	-26
n=at w=say	-62
n=because commas=0	44
n=because cue=0	-78
n=because f=-ed L	41
n=because he cue=false	-80
n=because len=5-8	-71
n=because q=false	48
n=because w=say	-59
n=before -ing	100
n=before commas=0	66
n=before cue=0	-83
n=before f=-ed L	66
n=before f=l L	-64
n=before len=9-16	-93
n=before q=false	34
n=before the	-76
n=before the cue=false	-76
n=between commas=0	-81
n=between cue=0	-90
n=between q=false	-64
n=but commas=0	136
n=but cue=0	-153
n=but cue=2	158
n=but cue=3	127
n=but f=-ed L	76
n=but f=l L	65
n=but l=N	61
n=but l=l	57
n=but len=17-32	-63
n=but len=5-8	57
n=but q=false	45
n=by -ing	41
n=by -ing cue=true	87
n=by N N	25
n=by b=-s	-70
n=by b=that	-47
n=by commas=0	20
n=by commas=1	-39
n=by cue=0	-38
n=by cue=2	86
n=by f=-ed R	133
n=by f=-s L	-83
n=by f=l L	-89
n=by f=v L	-57
n=by l=-ed	-98
n=by l=-s	59
n=by len=17-32	-105
n=by len=2	57
n=by len=9-16	-82
n=by the l	-58
n=despite commas=0	90
n=despite q=false	96
n=down commas=0	-44
n=down cue=0	-63
n=down q=false	-64
n=during l=l	68
n=even commas=0	97
n=even len=9-16	-92
n=first commas=0	-51
n=first cue=0	-69
n=first q=false	-76
n=for -ing	-54
n=for -ing cue=false	-53
n=for -s	51
n=for -s .	76
n=for -s cue=false	53
n=for N	-55
n=for N cue=false	-52
n=for a	-53
n=for a cue=false	-53
n=for a l	-32
n=for b=N	-40
n=for b=his	-72
n=for b=that	-51
n=for b=the	25
n=for commas=0	-6
n=for commas=1	-71
n=for cue=0	-63
n=for f=-ed L	14
n=for f=-ing L	-25
n=for f=-s L	-29
n=for his cue=false	-59
n=for l l	-50
n=for l=l	-13
n=for len=1	25
n=for len=17-32	-58
n=for len=3	-82
n=for len=5-8	-20
n=for len=9-16	-37
n=for q=false	-34
n=for the	-41
n=for the cue=false	-37
n=for verbs=0 b=the	48
n=from -ing	-77
n=from -ing cue=false	-77
n=from N	-44
n=from N cue=false	-41
n=from b=l	-68
n=from b=that	-44
n=from b=the	55
n=from b=to	-66
n=from commas=1	-55
n=from cue=0	-39
n=from l=l	-42
n=from len=1	93
n=from len=17-32	-54
n=from len=5-8	-113
n=from len=9-16	-99
n=from q=false	-28
n=how commas=0	-58
n=how cue=0	-80
n=how q=false	-81
n=if commas=0	-43
n=if cue=0	-75
n=if q=false	-43
n=in # and	58
n=in -ing	-49
n=in -ing cue=false	-49
n=in -s	-36
n=in -s cue=false	-22
n=in N	-32
n=in N ,	39
n=in N N	-48
n=in N and	-63
n=in N cue=false	-64
n=in a	61
n=in a N	76
n=in a cue=false	67
n=in an	86
n=in an cue=false	55
n=in an l	90
n=in b=-s	-46
n=in b=a	30
n=in b=that	-63
n=in b=the	26
n=in b=to	-58
n=in commas=0	44
n=in commas=1	-126
n=in commas=2	-34
n=in commas=3	-49
n=in cue=0	-27
n=in cue=5	85
n=in f=-ed 0	-34
n=in f=-ed L	17
n=in f=-ing L	18
n=in f=-s L	-43
n=in f=v L	24
n=in l	-22
n=in l cue=false	-37
n=in l=-ed	-34
n=in l=-s	32
n=in l=N	31
n=in l=l	-41
n=in len=0	142
n=in len=1	68
n=in len=17-32	-118
n=in len=3	-20
n=in len=33+	-49
n=in len=5-8	-25
n=in len=9-16	-110
n=in the -s	80
n=in the N	-50
n=in the cue=false	-31
n=in the l	21
n=in verbs=0 b=-s	-72
n=in verbs=0 b=N	63
n=in verbs=0 b=the	39
n=in verbs=1 b=N	-64
n=in verbs=1 b=that	-32
n=in w='s	-86
n=in w=N	-70
n=in w=tell	-60
n=in which	-56
n=in which cue=false	-56
n=into commas=0	-38
n=into cue=0	-54
n=into l=l	-44
n=into q=false	-55
n=just cue=0	-39
n=l commas=1	-69
n=l cue=0	-66
n=l f=-ed L	-40
n=l f=l L	-60
n=l l=N	-48
n=l len=17-32	-51
n=l q=false	-65
n=like q=false	-115
n=never q=false	-76
n=now commas=0	70
n=now commas=1	-54
n=now len=9-16	-72
n=of N	-36
n=of N cue=false	-32
n=of b=N	-28
n=of commas=0	-95
n=of commas=1	-25
n=of cue=0	-110
n=of f=-ed L	-16
n=of f=-ing L	-27
n=of f=l L	-29
n=of l	-29
n=of l cue=false	-25
n=of l=N	-25
n=of l=l	-70
n=of len=1	-22
n=of len=17-32	-24
n=of len=2	-20
n=of len=9-16	-35
n=of q=false	-97
n=of the	-33
n=of the cue=false	-33
n=of verbs=0 b=the	-23
n=of verbs=1 b=the	39
n=off cue=0	-62
n=off q=false	-63
n=on -s	-71
n=on -s cue=false	-64
n=on N	91
n=on N .	72
n=on N cue=false	48
n=on b=-s	-78
n=on b=to	-76
n=on commas=1	-111
n=on cue=0	-22
n=on f=-ed L	72
n=on f=-ing L	-31
n=on l=-s	-33
n=on l=N	-37
n=on len=1	117
n=on len=17-32	-63
n=on len=5-8	-50
n=on len=9-16	-115
n=on q=false	-40
n=on the	-36
n=on the cue=false	-36
n=on the l	-49
n=on verbs=0 b=to	-50
n=or commas=0	-37
n=or cue=0	-106
n=or f=-ed L	-44
n=or f=l L	-43
n=or q=false	-49
n=out commas=0	-76
n=out cue=0	-85
n=out q=false	-76
n=over f=l L	-110
n=over len=5-8	-115
n=since l=l	67
n=since len=9-16	-66
n=still cue=0	-95
n=than commas=0	38
n=than commas=1	-44
n=than cue=0	-52
n=than f=-ed L	-50
n=than l=more	-107
n=than len=0	87
n=than len=5-8	-37
n=than len=9-16	-32
n=that -ed cue=false	-27
n=that N	-20
n=that N cue=false	-19
n=that b=the	-40
n=that commas=1	-88
n=that cue=0	-100
n=that f=-ed L	-56
n=that f=-ing L	-66
n=that f=l L	-76
n=that l=-ing	-34
n=that l=-s	-30
n=that l=l	28
n=that len=1	42
n=that len=17-32	-76
n=that len=9-16	-33
n=that q=false	-15
n=that the	-57
n=that the cue=false	-54
n=that w=say	-54
n=there cue=0	-42
n=there q=false	-52
n=through l=l	-56
n=to -s	79
n=to N N	-58
n=to N cue=false	-27
n=to b=-s	-57
n=to b=N	-30
n=to b=a	-27
n=to b=her	-52
n=to b=l	30
n=to b=to	-61
n=to be	-68
n=to be cue=false	-58
n=to commas=1	-69
n=to cue=0	-95
n=to cue=2	97
n=to f=-ed 0	-60
n=to f=-ed L	22
n=to f=-ing L	-45
n=to f=-s L	-13
n=to f=l L	-44
n=to l	-31
n=to l cue=false	-28
n=to l the	-67
n=to l=-ed	-39
n=to l=l	-13
n=to len=17-32	-72
n=to len=2	41
n=to len=5-8	-33
n=to len=9-16	-124
n=to q=false	-24
n=to the	-13
n=to the cue=false	-11
n=to v	12
n=to verbs=0 b=-s	-45
n=to verbs=0 b=l	54
n=to verbs=1 b=N	-30
n=to verbs=1 b=l	-40
n=to w=call	-73
n=to w=say	-48
n=until commas=0	83
n=up commas=0	-31
n=up cue=0	-47
n=up l=l	-50
n=up q=false	-53
n=v b=a	61
n=v b=l	-53
n=v b=that	-61
n=v commas=0	-5
n=v commas=1	-76
n=v cue=0	-41
n=v f=-ed L	-63
n=v f=-s L	-46
n=v f=l L	-13
n=v l=-s	-78
n=v l=l	73
n=v l=to	-89
n=v len=1	-29
n=v len=17-32	-82
n=v len=2	51
n=v len=3	-56
n=v len=4	41
n=v len=9-16	-108
n=v q=false	-61
n=v to	44
n=v to cue=false	31
n=v verbs=0 b=a	76
n=v w=say	-59
n=very q=false	-91
n=what commas=0	-57
n=what cue=0	-75
n=what q=false	-84
n=when b=that	-97
n=when commas=0	94
n=when f=l L	32
n=when len=1	90
n=when len=17-32	-80
n=when len=5-8	-68
n=whether commas=0	-50
n=whether cue=0	-65
n=whether q=false	-65
n=which f=-ed L	68
n=which l=in	-64
n=which q=false	-71
n=while -ing cue=false	-71
n=while commas=0	99
n=while cue=0	-14
n=while q=false	49
n=who cue=0	-63
n=who f=l L	-85
n=who len=17-32	-74
n=who len=5-8	-52
n=who q=false	-6
n=with N	-21
n=with N cue=false	-30
n=with b=that	-56
n=with commas=0	18
n=with commas=1	-41
n=with cue=0	-54
n=with cue=5	62
n=with f=l L	-47
n=with l=-s	32
n=with l=l	-41
n=with len=1	-59
n=with len=17-32	-65
n=with len=4	51
n=with len=5-8	26
n=with len=9-16	-84
n=with the N	-66
n=with the l	61
n=with verbs=0 b=the	78
n=– commas=0	84
n=– q=false	58
n=— b=that	65
n=— commas=0	89
n=— cue=0	-26
n=— f=l L	78
n=— q=false	53
n=‘ commas=0	-60
n=‘ cue=0	-66
n=‘ q=false	-66
n=’ commas=0	-110
q=false b=-ing closed=false n=$	-39
q=false b=-s closed=false n=$	-33
q=false b=-s closed=false n=by	-70
q=false b=-s closed=false n=to	-54
q=false b=N closed=false n=$	-9
q=false b=N closed=false n=,	-16
q=false b=N closed=false n=-	49
q=false b=N closed=false n=-ing	-27
q=false b=N closed=false n=-s	39
q=false b=N closed=false n=.	-21
q=false b=N closed=false n=N	-13
q=false b=N closed=false n=as	-39
q=false b=N closed=false n=for	-37
q=false b=N closed=false n=of	-23
q=false b=N closed=false n=to	-26
q=false b=N closed=true n=.	29
q=false b=Q closed=true n=$	-56
q=false b=Q closed=true n=,	-84
q=false b=Q closed=true n=-ed	-75
q=false b=Q closed=true n=.	-72
q=false b=Q closed=true n=N	-42
q=false b=a closed=false n=$	25
q=false b=a closed=false n=,	49
q=false b=a closed=false n=-ed	-65
q=false b=a closed=false n=-ing	-27
q=false b=a closed=false n=.	31
q=false b=a closed=false n=N	-14
q=false b=he closed=false n=$	21
q=false b=he closed=true n=$	-59
q=false b=her closed=false n=$	27
q=false b=her closed=false n=,	-57
q=false b=her closed=false n=to	-50
q=false b=him closed=false n=N	51
q=false b=his closed=false n=$	-23
q=false b=his closed=false n=.	-45
q=false b=his closed=false n=N	-13
q=false b=his closed=false n=to	-46
q=false b=l closed=false n=-ly	-39
q=false b=l closed=false n=.	-23
q=false b=l closed=false n=N	-29
q=false b=l closed=false n=to	32
q=false b=l closed=false n=v	-51
q=false b=she closed=false n=.	28
q=false b=that closed=false n=-ed	-43
q=false b=that closed=false n=-ing	-47
q=false b=that closed=false n=.	31
q=false b=that closed=false n=N	-23
q=false b=that closed=false n=by	-35
q=false b=that closed=false n=for	-33
q=false b=that closed=false n=in	-45
q=false b=that closed=false n=on	-40
q=false b=that closed=false n=to	15
q=false b=that closed=false n=v	-48
q=false b=that closed=false n=with	-41
q=false b=that closed=true n=,	82
q=false b=the closed=false n=$	20
q=false b=the closed=false n=-	-26
q=false b=the closed=false n=N	15
q=false b=the closed=false n=for	35
q=false b=the closed=false n=from	63
q=false b=the closed=false n=in	16
q=false b=the closed=false n=that	-96
q=false b=the closed=false n=with	49
q=false b=them closed=false n=.	-64
q=false b=they closed=false n=$	47
q=false b=they closed=false n=,	71
q=false b=this closed=false n=,	-75
q=false b=to closed=false n=$	34
q=false b=to closed=false n=on	-65
q=false b=to closed=false n=to	-50
q=false b=whether closed=false n=.	90
q=false had=false n=" mid	-110
q=false had=false n=$ end	-32
q=false had=false n=$ mid	-84
q=false had=false n=( mid	32
q=false had=false n=, mid	56
q=false had=false n=- mid	57
q=false had=false n=-ed mid	-38
q=false had=false n=-ing mid	-51
q=false had=false n=-ly mid	-33
q=false had=false n=-s mid	-61
q=false had=false n=. end	37
q=false had=false n=: mid	24
q=false had=false n=; mid	82
q=false had=false n=N mid	-43
q=false had=false n=about mid	-80
q=false had=false n=after mid	51
q=false had=false n=against mid	-73
q=false had=false n=and mid	31
q=false had=false n=because mid	43
q=false had=false n=before mid	46
q=false had=false n=between mid	-57
q=false had=false n=but mid	30
q=false had=false n=by mid	26
q=false had=false n=down mid	-60
q=false had=false n=during mid	90
q=false had=false n=first mid	-67
q=false had=false n=for mid	-20
q=false had=false n=from mid	-16
q=false had=false n=how mid	-66
q=false had=false n=in mid	4
q=false had=false n=into mid	-31
q=false had=false n=l mid	-33
q=false had=false n=like mid	-88
q=false had=false n=of mid	-78
q=false had=false n=off mid	-61
q=false had=false n=on mid	-29
q=false had=false n=or mid	-40
q=false had=false n=out mid	-73
q=false had=false n=there mid	-43
q=false had=false n=to mid	-12
q=false had=false n=up mid	-38
q=false had=false n=v mid	-33
q=false had=false n=what mid	-67
q=false had=false n=when mid	44
q=false had=false n=whether mid	-60
q=false had=false n=which mid	-61
q=false had=false n=who mid	-4
q=false had=false n=– mid	58
q=false had=false n=— mid	38
q=false had=false n=‘ mid	-66
q=false had=true n=$ end	-23
q=false had=true n=-ed mid	-48
q=false had=true n=-ing mid	-102
q=false had=true n=-ly mid	-56
q=false had=true n=-s mid	-61
q=false had=true n=. end	-24
q=false had=true n=: mid	-89
q=false had=true n=N mid	-133
q=false had=true n=at mid	-68
q=false had=true n=for mid	-50
q=false had=true n=in mid	-66
q=false had=true n=of mid	-25
q=false had=true n=that mid	-62
q=false had=true n=to mid	-30
q=false had=true n=v mid	-75
q=false had=true n=when mid	-85
q=false had=true n=with mid	-46
q=true b=he closed=false n=$	52
q=true b=that closed=false n=$	58
q=true b=the closed=false n=$	-30
q=true had=true n=$ end	65
q=true had=true n=- mid	52
q=true had=true n=-ing mid	79
q=true had=true n=N mid	79
q=true had=true n=and mid	51
v=adverb l=auxiliary verbs=1	-177
v=adverb l=auxiliary verbs=2	-193
v=adverb l=conjunction verbs=0	-63
v=adverb l=conjunction verbs=1	-80
v=adverb l=conjunction verbs=2	-101
v=adverb l=determiner verbs=1	-47
v=adverb l=determiner verbs=2	-103
v=adverb l=mark verbs=0	105
v=adverb l=name verbs=0	98
v=adverb l=name verbs=2	-79
v=adverb l=other verbs=0	125
v=adverb l=other verbs=1	-43
v=adverb l=other verbs=2	-64
v=adverb l=preposition verbs=0	-96
v=adverb l=preposition verbs=1	-74
v=adverb l=preposition verbs=2	-93
v=adverb l=pronoun verbs=0	56
v=adverb l=subordinator verbs=0	-57
v=adverb l=subordinator verbs=2	-71
v=adverb l=verb verbs=2	-125
v=auxiliary l=mark verbs=0	63
v=conjunction l=mark verbs=0	106
v=conjunction l=mark verbs=2	-56
v=conjunction l=name verbs=0	56
v=conjunction l=name verbs=1	-49
v=conjunction l=name verbs=2	-35
v=conjunction l=other verbs=0	95
v=conjunction l=other verbs=1	14
v=conjunction l=other verbs=2	-61
v=conjunction l=verb verbs=1	57
v=conjunction l=verb verbs=2	-58
v=determiner l=mark verbs=0	95
v=determiner l=mark verbs=2	-26
v=mark l=adverb verbs=0	-42
v=mark l=adverb verbs=1	-46
v=mark l=conjunction verbs=0	-75
v=mark l=determiner verbs=0	59
v=mark l=determiner verbs=2	-21
v=mark l=mark verbs=0	123
v=mark l=mark verbs=1	18
v=mark l=name verbs=0	47
v=mark l=name verbs=1	47
v=mark l=number verbs=0	-55
v=mark l=other verbs=0	76
v=mark l=other verbs=1	40
v=mark l=preposition verbs=1	32
v=mark l=pronoun verbs=0	90
v=mark l=subordinator verbs=2	-37
v=mark l=verb verbs=1	65
v=name l=determiner verbs=0	-77
v=name l=determiner verbs=1	-46
v=name l=determiner verbs=2	-47
v=name l=mark verbs=0	14
v=name l=mark verbs=2	-76
v=name l=name verbs=0	-15
v=name l=number verbs=2	54
v=name l=other verbs=0	90
v=name l=other verbs=2	-55
v=name l=preposition verbs=0	-88
v=name l=preposition verbs=1	-38
v=name l=preposition verbs=2	-74
v=name l=subordinator verbs=0	-44
v=name l=verb verbs=1	35
v=name l=verb verbs=2	-40
v=other l=mark verbs=0	73
v=other l=mark verbs=1	-75
v=other l=mark verbs=2	-68
v=preposition l=adverb verbs=0	-104
v=preposition l=adverb verbs=1	-108
v=preposition l=adverb verbs=2	-97
v=preposition l=auxiliary verbs=1	-82
v=preposition l=auxiliary verbs=2	-142
v=preposition l=conjunction verbs=2	-61
v=preposition l=determiner verbs=0	47
v=preposition l=determiner verbs=1	-90
v=preposition l=determiner verbs=2	-84
v=preposition l=mark verbs=0	91
v=preposition l=mark verbs=1	33
v=preposition l=mark verbs=2	-57
v=preposition l=name verbs=0	140
v=preposition l=name verbs=1	-39
v=preposition l=name verbs=2	-85
v=preposition l=other verbs=0	92
v=preposition l=other verbs=1	-71
v=preposition l=other verbs=2	-173
v=preposition l=preposition verbs=0	-89
v=preposition l=preposition verbs=1	-39
v=preposition l=preposition verbs=2	-81
v=preposition l=pronoun verbs=0	128
v=preposition l=pronoun verbs=1	-78
v=preposition l=pronoun verbs=2	-114
v=preposition l=verb verbs=1	-62
v=preposition l=verb verbs=2	-202
v=pronoun l=mark verbs=0	51
v=pronoun l=mark verbs=1	-50
v=pronoun l=mark verbs=2	-24
v=relative l=other verbs=1	-90
v=relative l=other verbs=2	-54
v=relative l=preposition verbs=0	-63
v=subordinator l=adverb verbs=1	-76
v=subordinator l=adverb verbs=2	-78
v=subordinator l=auxiliary verbs=2	-94
v=subordinator l=conjunction verbs=0	-75
v=subordinator l=conjunction verbs=1	-52
v=subordinator l=conjunction verbs=2	-90
v=subordinator l=mark verbs=0	80
v=subordinator l=mark verbs=1	89
v=subordinator l=name verbs=0	141
v=subordinator l=other verbs=0	69
v=subordinator l=other verbs=1	-68
v=subordinator l=other verbs=2	-56
v=subordinator l=preposition verbs=0	-78
v=subordinator l=preposition verbs=2	-84
v=subordinator l=pronoun verbs=0	114
v=subordinator l=verb verbs=2	-171
v=verb l=adverb verbs=0	-63
v=verb l=adverb verbs=1	-56
v=verb l=adverb verbs=2	-68
v=verb l=auxiliary verbs=1	-159
v=verb l=auxiliary verbs=2	-160
v=verb l=conjunction verbs=0	-41
v=verb l=conjunction verbs=1	-46
v=verb l=conjunction verbs=2	-51
v=verb l=determiner verbs=0	-68
v=verb l=determiner verbs=1	-70
v=verb l=determiner verbs=2	-75
v=verb l=mark verbs=0	120
v=verb l=mark verbs=1	77
v=verb l=name verbs=0	90
v=verb l=name verbs=2	-67
v=verb l=number verbs=0	79
v=verb l=number verbs=1	85
v=verb l=other verbs=0	112
v=verb l=possessive verbs=0	-50
v=verb l=preposition verbs=0	-120
v=verb l=preposition verbs=1	-79
v=verb l=preposition verbs=2	-38
v=verb l=pronoun verbs=1	-61
v=verb l=pronoun verbs=2	-66
v=verb l=relative verbs=0	-48
v=verb l=subordinator verbs=0	-64
v=verb l=verb verbs=1	-52
v=verb l=verb verbs=2	-56`;
