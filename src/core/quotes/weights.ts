/** Weights in hundredths of the features of each model; written by bench/train-attribution.ts. */

export const cueTable = `W n=" w=:	-37
W n=$ w=rais	-34
W n='' w=:	-51
W n='' w=call	34
W n='s w=N	35
W n=, w=add	32
W n=, w=ago	-34
W n=, w=announcement	35
W n=, w=attack	-29
W n=, w=continue	42
W n=, w=criticism	-36
W n=, w=note	80
W n=, w=opponent	30
W n=, w=remark	46
W n=, w=report	29
W n=, w=say	41
W n=, w=show	39
W n=, w=stat	33
W n=, w=state	34
W n=, w=tweet	55
W n=, w=view	57
W n=, w=write	43
W n=. w=add	101
W n=. w=ask	52
W n=. w=call	-67
W n=. w=court	43
W n=. w=debat	-28
W n=. w=nam	28
W n=. w=note	46
W n=. w=opponent	37
W n=. w=releas	-36
W n=. w=report	64
W n=. w=rul	38
W n=. w=say	77
W n=. w=show	46
W n=. w=state	54
W n=. w=write	100
W n=. w=wrong	37
W n=: w=add	55
W n=: w=http	-36
W n=: w=not	-35
W n=N w=advise	-37
W n=N w=after	-29
W n=N w=announce	50
W n=N w=as	-37
W n=N w=ask	30
W n=N w=back	34
W n=N w=believe	-44
W n=N w=blast	74
W n=N w=call	-33
W n=N w=claim	33
W n=N w=criticize	37
W n=N w=defeat	-38
W n=N w=defend	40
W n=N w=denounce	31
W n=N w=find	36
W n=N w=follow	59
W n=N w=former	-32
W n=N w=from	-35
W n=N w=given	-32
W n=N w=hit	37
W n=N w=includ	-83
W n=N w=interview	-40
W n=N w=introduc	29
W n=N w=last	-35
W n=N w=lead	-30
W n=N w=led	-51
W n=N w=like	-29
W n=N w=mad	-53
W n=N w=mock	68
W n=N w=praise	58
W n=N w=push	-32
W n=N w=question	38
W n=N w=rally	42
W n=N w=releas	-89
W n=N w=report	44
W n=N w=retir	-36
W n=N w=see	61
W n=N w=show	37
W n=N w=since	-41
W n=N w=so-call	-47
W n=N w=start	-56
W n=N w=stat	-29
W n=N w=suggest	40
W n=N w=super	-32
W n=N w=support	41
W n=N w=tak	-34
W n=N w=tell	82
W n=N w=trail	-48
W n=N w=tweet	66
W n=N w=view	44
W n=N w=welcom	46
W n=N w=with	-42
W n=N w=without	-28
W n=N w=won	-39
W n=N w=write	38
W n=a w=:	-31
W n=a w=announce	46
W n=a w=as	-35
W n=a w=becam	-51
W n=a w=becom	-67
W n=a w=by	-30
W n=a w=cast	58
W n=a w=consider	-36
W n=a w=deliver	28
W n=a w=fac	-33
W n=a w=fil	72
W n=a w=find	-81
W n=a w=follow	47
W n=a w=for	-44
W n=a w=gav	41
W n=a w=got	-49
W n=a w=hold	-73
W n=a w=issu	51
W n=a w=launch	77
W n=a w=mak	-28
W n=a w=nam	-29
W n=a w=need	-62
W n=a w=offer	-54
W n=a w=play	-37
W n=a w=produc	-32
W n=a w=provid	-55
W n=a w=reach	32
W n=a w=releas	49
W n=a w=represent	-47
W n=a w=requir	-51
W n=a w=sent	73
W n=a w=taken	29
W n=a w=tell	59
W n=a w=through	29
W n=a w=used	-60
W n=a w=using	-32
W n=a w=wear	-54
W n=a w=with	-30
W n=a w=without	-36
W n=about w=ask	-76
W n=about w=comment	-44
W n=about w=detail	-38
W n=about w=doubt	-38
W n=about w=information	43
W n=about w=say	-76
W n=about w=spok	103
W n=about w=think	-31
W n=after w=say	35
W n=against w=attack	-40
W n=against w=campaign	43
W n=against w=rail	49
W n=against w=vot	42
W n=ahead w=look	-51
W n=an w=consider	-57
W n=and w=attack	42
W n=and w=public	45
W n=and w=supporter	32
W n=as w=campaign	-47
W n=as w=see	-95
W n=as w=seen	60
W n=as w=such	-36
W n=as w=view	32
W n=at w=aim	-50
W n=at w=appear	-64
W n=at w=arriv	-32
W n=at w=hint	57
W n=at w=say	81
W n=attack w=personal	32
W n=back w=push	45
W n=be w=to	-43
W n=black w=of	44
W n=board w=on	42
W n=by w=ask	72
W n=by w=hold	-29
W n=by w=mad	-35
W n=by w=releas	-65
W n=clear w=mad	79
W n=contest w=nominat	-44
W n=delegat w=pledge	-93
W n=down w=crack	-29
W n=down w=doubl	42
W n=dur w=say	55
W n=election w=general	-35
W n=email w=fundrais	38
W n=for w=account	-43
W n=for w=apologiz	58
W n=for w=brac	-34
W n=for w=call	37
W n=for w=campaign	61
W n=for w=cas	44
W n=for w=credit	-35
W n=for w=hope	66
W n=for w=pay	-61
W n=for w=push	68
W n=for w=ran	-34
W n=for w=request	32
W n=for w=target	-33
W n=for w=work	-61
W n=former w=say	62
W n=from w=benefit	-30
W n=from w=com	-43
W n=from w=criticism	42
W n=from w=report	-52
W n=from w=support	-69
W n=guilty w=plead	37
W n=he w=as	-29
W n=he w=claim	32
W n=he w=mean	-42
W n=he w=since	-31
W n=he'd w=say	30
W n=her w=for	-34
W n=her w=in	-36
W n=him w=allow	-40
W n=him w=ask	-48
W n=him w=call	32
W n=him w=mak	-56
W n=him w=support	-43
W n=him w=tell	-80
W n=him w=to	41
W n=his w=about	-32
W n=his w=end	-53
W n=his w=for	-32
W n=his w=in	-52
W n=his w=includ	-37
W n=his w=support	-71
W n=how w=about	-30
W n=how w=show	-36
W n=if w=see	-32
W n=in w=appear	-50
W n=in w=campaign	-39
W n=in w=com	-29
W n=in w=email	46
W n=in w=includ	-32
W n=in w=involv	-29
W n=in w=issu	-49
W n=in w=lock	39
W n=in w=mad	-41
W n=in w=publish	-37
W n=in w=result	-31
W n=in w=say	68
W n=in w=stand	-39
W n=in w=stat	46
W n=in w=support	-33
W n=in w=used	31
W n=in w=weigh	56
W n=in w=write	61
W n=interest w=of	76
W n=into w=com	36
W n=into w=turn	-31
W n=it w=call	43
W n=it w=mak	-73
W n=it w=put	84
W n=les w=far	33
W n=lik w=seem	54
W n=manager w=campaign	-50
W n=money w=rais	-30
W n=month w=last	45
W n=mor w=rais	-52
W n=much w=spent	67
W n=national w=in	37
W n=nomination w=presidential	45
W n=of w=account	59
W n=of w=accuse	-48
W n=of w=ahead	-33
W n=of w=chief	-33
W n=of w=claim	-29
W n=of w=critical	66
W n=of w=description	33
W n=of w=endorsement	51
W n=of w=goal	29
W n=of w=hope	-52
W n=of w=kind	-43
W n=of w=lin	28
W n=of w=list	-35
W n=of w=lot	-29
W n=of w=mention	-39
W n=of w=out	-41
W n=of w=part	-53
W n=of w=secretary	-30
W n=of w=shar	-37
W n=of w=supporter	37
W n=of w=use	-32
W n=official w=elect	-38
W n=on w=air	-40
W n=on w=appear	-66
W n=on w=ban	40
W n=on w=bas	-40
W n=on w=campaign	-33
W n=on w=capitaliz	-40
W n=on w=comment	65
W n=on w=depend	-45
W n=on w=focus	38
W n=on w=hold	-29
W n=on w=insist	-48
W n=on w=interview	36
W n=on w=mov	-33
W n=on w=releas	-64
W n=on w=sign	-39
W n=on w=speech	38
W n=on w=spok	-32
W n=on w=tak	-48
W n=on w=took	-41
W n=on w=view	-46
W n=on w=vot	-44
W n=on w=went	52
W n=on w=work	-50
W n=one w=say	36
W n=other w=for	35
W n=other w=in	-30
W n=other w=to	44
W n=out w=carry	-32
W n=out w=dropp	-45
W n=out w=laid	46
W n=out w=lay	55
W n=out w=play	-40
W n=out w=point	58
W n=out w=reach	-40
W n=out w=rul	31
W n=out w=sent	43
W n=out w=speak	70
W n=out w=turn	-101
W n=over w=controversy	31
W n=over w=debat	30
W n=over w=tak	-49
W n=over w=turn	-56
W n=part w=in	-30
W n=particular w=in	31
W n=plac w=tak	-30
W n=point w=talk	-52
W n=poll w=in	84
W n=proposal w=policy	-32
W n=public w=in	42
W n=recent w=in	-36
W n=reporter w=tell	62
W n=respons w=in	35
W n=say w=by	43
W n=secretary w=pres	-35
W n=som w=say	53
W n=tank w=think	-49
W n=tax w=rais	-39
W n=than w=rather	-31
W n=that w=acknowledg	36
W n=that w=add	54
W n=that w=admit	59
W n=that w=agree	40
W n=that w=announce	-36
W n=that w=argu	47
W n=that w=assert	30
W n=that w=believe	-29
W n=that w=clear	-53
W n=that w=concern	29
W n=that w=convinc	-51
W n=that w=debat	-28
W n=that w=email	-37
W n=that w=ensur	-52
W n=that w=estimate	48
W n=that w=evidenc	-34
W n=that w=feel	-39
W n=that w=find	46
W n=that w=given	-28
W n=that w=messag	-35
W n=that w=predict	31
W n=that w=sign	-45
W n=that w=state	39
W n=that w=suggest	47
W n=that w=to	-31
W n=that w=tweet	-43
W n=that w=vot	-29
W n=that w=worry	33
W n=the w=acros	-45
W n=the w=addres	29
W n=the w=against	-41
W n=the w=among	-30
W n=the w=ask	39
W n=the w=at	-31
W n=the w=attack	52
W n=the w=attend	-31
W n=the w=avoid	-56
W n=the w=behind	-29
W n=the w=blame	48
W n=the w=carry	-34
W n=the w=clinch	-40
W n=the w=cover	-51
W n=the w=creat	-29
W n=the w=denounce	72
W n=the w=describe	31
W n=the w=dismiss	61
W n=the w=divid	-37
W n=the w=dominat	-38
W n=the w=enter	-33
W n=the w=expect	32
W n=the w=explain	38
W n=the w=feel	-76
W n=the w=giv	40
W n=the w=given	-30
W n=the w=highlight	-35
W n=the w=ignor	-53
W n=the w=into	-29
W n=the w=join	-52
W n=the w=keep	-39
W n=the w=leav	-37
W n=the w=left	-32
W n=the w=mad	33
W n=the w=mention	85
W n=the w=play	-40
W n=the w=prevent	32
W n=the w=releas	44
W n=the w=seek	-75
W n=the w=since	-39
W n=the w=slamm	50
W n=the w=support	52
W n=the w=to	-36
W n=the w=took	-86
W n=the w=turn	-55
W n=the w=understand	30
W n=the w=used	37
W n=the w=want	47
W n=the w=win	-43
W n=the w=without	-34
W n=their w=in	-35
W n=their w=mak	-38
W n=their w=say	-51
W n=them w=for	33
W n=them w=giv	-35
W n=them w=tell	57
W n=them w=to	40
W n=thi w=in	-30
W n=thos w=among	-29
W n=to w=ability	-34
W n=to w=accord	68
W n=to w=add	-86
W n=to w=aim	51
W n=to w=appear	54
W n=to w=attention	-34
W n=to w=authoriz	-56
W n=to w=cam	-45
W n=to w=campaign	-39
W n=to w=clos	-32
W n=to w=compare	-70
W n=to w=contribut	-38
W n=to w=decision	44
W n=to w=declin	52
W n=to w=difficult	-34
W n=to w=eager	34
W n=to w=email	-51
W n=to w=expect	33
W n=to w=fre	54
W n=to w=go	-33
W n=to w=going	-34
W n=to w=hard	-36
W n=to w=hav	-39
W n=to w=head	-33
W n=to w=hope	57
W n=to w=led	-51
W n=to w=like	45
W n=to w=listen	-37
W n=to w=look	34
W n=to w=meant	50
W n=to w=noth	-31
W n=to w=open	44
W n=to w=out	33
W n=to w=plan	36
W n=to w=pledge	49
W n=to w=point	35
W n=to w=position	-34
W n=to w=prepar	-39
W n=to w=promis	33
W n=to w=prov	63
W n=to w=push	57
W n=to w=quick	35
W n=to w=react	-69
W n=to w=reason	46
W n=to w=refer	83
W n=to w=referr	44
W n=to w=refuse	72
W n=to w=relat	-38
W n=to w=reluctant	50
W n=to w=respons	-43
W n=to w=right	-37
W n=to w=sent	-67
W n=to w=similar	-34
W n=to w=speak	-33
W n=to w=spok	-46
W n=to w=start	-32
W n=to w=state	30
W n=to w=struggl	32
W n=to w=support	-53
W n=to w=suppos	-42
W n=to w=thank	-70
W n=to w=threat	34
W n=to w=threaten	43
W n=to w=unabl	-42
W n=to w=used	-42
W n=to w=went	-90
W n=two w=in	30
W n=under w=com	-39
W n=up w=lin	55
W n=up w=mad	-48
W n=up w=show	-49
W n=week w=for	42
W n=when w=say	37
W n=whether w=unclear	-56
W n=which w=in	-47
W n=why w=explain	44
W n=with w=battl	28
W n=with w=campaign	-43
W n=with w=charge	55
W n=with w=clash	-47
W n=with w=compare	-99
W n=with w=identify	36
W n=with w=meet	-36
W n=with w=met	42
W n=with w=sid	62
W n=with w=spok	-44
W n=with w=start	38
W n=with w=struggl	-45
W n=with w=well	-40
W n=‘ w=:	31
W n=“ w=:	65
W p= w=like	-36
W p= w=to	58
W p=" w=by	-31
W p='' w=say	105
W p='s w=announcement	-43
W p='s w=call	-47
W p='s w=claim	-29
W p='s w=criticism	-43
W p='s w=debat	-32
W p='s w=nam	-34
W p='s w=not	-37
W p='s w=personal	-44
W p='s w=position	-29
W p='s w=question	46
W p='s w=remark	-45
W p='s w=report	-30
W p='s w=respons	35
W p='s w=support	-55
W p='s w=tweet	-33
W p=, w=argue	72
W p=, w=campaign	29
W p=, w=cite	68
W p=, w=criticize	52
W p=, w=follow	-48
W p=, w=giv	-49
W p=, w=given	-41
W p=, w=includ	-53
W p=, w=join	-31
W p=, w=leav	-30
W p=, w=like	-37
W p=, w=mean	-34
W p=, w=note	32
W p=, w=point	30
W p=, w=recall	44
W p=, w=referr	44
W p=, w=report	48
W p=, w=seem	62
W p=, w=tweet	73
W p=, w=warn	28
W p=, w=with	-30
W p=, w=work	-35
W p=10 w=say	66
W p=< w=tweet	-43
W p=N w=account	-35
W p=N w=accuse	52
W p=N w=admit	36
W p=N w=after	-39
W p=N w=aim	40
W p=N w=ally	-29
W p=N w=announce	45
W p=N w=answer	74
W p=N w=approach	-46
W p=N w=argue	54
W p=N w=argument	61
W p=N w=ask	43
W p=N w=assur	82
W p=N w=becam	-44
W p=N w=before	-28
W p=N w=began	38
W p=N w=believ	34
W p=N w=believe	30
W p=N w=blame	48
W p=N w=blast	46
W p=N w=call	66
W p=N w=candidat	-30
W p=N w=carry	-56
W p=N w=cast	46
W p=N w=caucus	-33
W p=N w=com	-40
W p=N w=conclude	93
W p=N w=consider	42
W p=N w=contrast	-47
W p=N w=criticize	40
W p=N w=decision	-47
W p=N w=declin	43
W p=N w=defend	51
W p=N w=describe	43
W p=N w=earn	-34
W p=N w=explain	80
W p=N w=fail	37
W p=N w=fear	77
W p=N w=fight	30
W p=N w=find	51
W p=N w=finish	-32
W p=N w=follow	-58
W p=N w=for	-82
W p=N w=gav	-31
W p=N w=got	32
W p=N w=help	38
W p=N w=hope	43
W p=N w=in	-34
W p=N w=includ	-47
W p=N w=insist	65
W p=N w=interview	-37
W p=N w=judg	-35
W p=N w=know	42
W p=N w=lead	-33
W p=N w=leader	-42
W p=N w=learn	32
W p=N w=liv	-36
W p=N w=lobby	50
W p=N w=met	-34
W p=N w=morn	-28
W p=N w=nam	33
W p=N w=need	59
W p=N w=night	-35
W p=N w=nomine	-32
W p=N w=note	46
W p=N w=official	-35
W p=N w=open	33
W p=N w=opponent	46
W p=N w=pass	-35
W p=N w=pick	-68
W p=N w=plan	74
W p=N w=play	-69
W p=N w=point	56
W p=N w=policy	38
W p=N w=poll	-45
W p=N w=predict	81
W p=N w=pres	-31
W p=N w=presidential	-42
W p=N w=primary	-37
W p=N w=propose	53
W p=N w=publish	43
W p=N w=push	48
W p=N w=ran	-49
W p=N w=receiv	-39
W p=N w=reject	34
W p=N w=remark	88
W p=N w=request	-41
W p=N w=respond	36
W p=N w=right	-33
W p=N w=say	95
W p=N w=seek	56
W p=N w=senator	-35
W p=N w=set	43
W p=N w=shar	40
W p=N w=shot	74
W p=N w=sid	-44
W p=N w=since	-53
W p=N w=speech	29
W p=N w=spend	-35
W p=N w=spent	-31
W p=N w=spok	-29
W p=N w=stat	31
W p=N w=suggest	70
W p=N w=support	61
W p=N w=supporter	31
W p=N w=tak	-51
W p=N w=talk	41
W p=N w=tell	62
W p=N w=to	38
W p=N w=turn	34
W p=N w=vow	41
W p=N w=win	-31
W p=N w=with	-33
W p=N w=write	45
W p=a w=debat	40
W p=a w=request	34
W p=aid w=say	50
W p=also w=won	-34
W p=and w=accuse	33
W p=and w=call	38
W p=and w=in	-42
W p=and w=on	29
W p=and w=promise	32
W p=and w=show	-34
W p=and w=support	-57
W p=and w=vow	32
W p=and w=won	52
W p=are w=look	32
W p=are w=try	-63
W p=back w=in	36
W p=becaus w=of	-30
W p=been w=try	-62
W p=below w=:	29
W p=campaign w=say	69
W p=candidat w=on	47
W p=candidat w=say	75
W p=company w=say	43
W p=concern w=about	-31
W p=endorsement w=from	44
W p=first w=report	53
W p=has w=accuse	-34
W p=has w=call	42
W p=has w=com	29
W p=has w=given	36
W p=has w=gon	-50
W p=has w=hold	36
W p=has w=led	-31
W p=has w=run	61
W p=has w=seen	-37
W p=has w=since	72
W p=has w=spent	-33
W p=has w=spoken	49
W p=has w=struggl	-69
W p=has w=turn	-47
W p=hav w=becom	51
W p=hav w=call	-35
W p=hav w=given	-29
W p=he w=add	80
W p=he w=believe	-52
W p=he w=call	-41
W p=he w=expect	-94
W p=he w=hope	-76
W p=he w=mad	-32
W p=he w=need	-31
W p=he w=note	30
W p=he w=plan	-49
W p=he w=see	-76
W p=he w=seem	48
W p=he w=spok	35
W p=he w=tell	45
W p=he w=think	-59
W p=health w=car	-35
W p=her w=own	38
W p=her w=speech	31
W p=him w=on	47
W p=his w=campaign	-45
W p=his w=current	32
W p=his w=messag	-50
W p=his w=remark	-52
W p=his w=speech	-32
W p=his w=supporter	-32
W p=his w=view	-50
W p=in w=national	45
W p=is w=about	-30
W p=is w=doing	-29
W p=is w=elect	-34
W p=is w=expect	38
W p=is w=going	-51
W p=is w=in	-50
W p=is w=on	-33
W p=is w=pois	-36
W p=is w=runn	-32
W p=is w=seek	36
W p=lead w=in	143
W p=leader w=say	39
W p=long w=ago	53
W p=not w=authoriz	-46
W p=not w=clear	-33
W p=not w=mention	71
W p=not w=say	59
W p=not w=vot	-53
W p=of w=public	42
W p=of w=vot	36
W p=official w=say	108
W p=peopl w=in	28
W p=percent w=in	87
W p=percentag w=point	-38
W p=phon w=call	-29
W p=point w=among	33
W p=point w=in	37
W p=poll w=find	103
W p=poll w=show	108
W p=push w=back	-30
W p=record w=show	91
W p=repeatedly w=pledge	-83
W p=report w=of	45
W p=rol w=in	-29
W p=roll w=call	-29
W p=say w=:	-40
W p=say w=in	-30
W p=she w=add	40
W p=she w=call	-55
W p=she w=need	35
W p=she w=say	29
W p=she w=want	-67
W p=spokesman w=say	42
W p=statement w=say	-82
W p=story w=about	38
W p=story w=of	47
W p=strong w=show	-38
W p=subject w=of	47
W p=such w=as	-31
W p=support w=in	73
W p=supporter w=of	40
W p=talk w=about	-39
W p=terrorist w=attack	-42
W p=that w=attack	29
W p=that w=follow	36
W p=that w=mean	30
W p=that w=show	29
W p=the w=controversy	36
W p=the w=criticism	63
W p=the w=debat	-33
W p=the w=overall	38
W p=the w=political	41
W p=their w=support	29
W p=they w=say	-36
W p=they w=see	79
W p=they w=support	-57
W p=to w=attack	61
W p=to w=becom	31
W p=to w=blam	-50
W p=to w=campaign	36
W p=to w=describ	-38
W p=to w=embrac	-31
W p=to w=get	-30
W p=to w=keep	-31
W p=to w=know	-47
W p=to w=push	-36
W p=to w=put	-54
W p=to w=reconsider	31
W p=to w=releas	-28
W p=to w=report	33
W p=to w=say	-70
W p=to w=see	-40
W p=to w=state	31
W p=to w=support	-51
W p=to w=talk	-28
W p=to w=understand	-46
W p=top w=of	47
W p=video w=of	46
W p=vot w=in	59
W p=voter w=for	74
W p=voter w=in	53
W p=voter w=say	-39
W p=was w=ask	57
W p=was w=in	-34
W p=was w=referr	42
W p=was w=releas	64
W p=was w=sent	-29
W p=was w=set	-50
W p=we w=need	-30
W p=who w=died	-28
W p=who w=ran	-33
W p=who w=represent	-32
W p=who w=serv	-32
W p=who w=support	-40
W p=who w=want	43
W p=will w=continu	-71
W p=will w=vot	-36
W p=work w=with	45
W p=would w=continu	-51
W p=would w=like	48
W p=would w=mak	-49
W p=would w=need	-36
W p=would w=requir	-32
W p=would w=vot	45
W p=year w=ago	-60
W p=” w=say	42
W p=” w=write	54
f=-ed n=#	-41
f=-ed n=# -s	44
f=-ed n=# N	-32
f=-ed n=# l	-32
f=-ed n=, -ed	-87
f=-ed n=, -ing	-97
f=-ed n=, -ly	36
f=-ed n=, Q	84
f=-ed n=, but	-51
f=-ed n=, he	-44
f=-ed n=, l	-48
f=-ed n=-ed -s	32
f=-ed n=-ed to	-49
f=-ed n=-ing l	-31
f=-ed n=-ing the	51
f=-ed n=-ly	-30
f=-ed n=-ly ,	-45
f=-ed n=-ly by	-83
f=-ed n=-ly in	-81
f=-ed n=-s ,	-51
f=-ed n=-s -ing	122
f=-ed n=-s -s	65
f=-ed n=-s about	119
f=-ed n=-s at	57
f=-ed n=-s in	-87
f=-ed n=-s that	36
f=-ed n=-s to	-28
f=-ed n=:	37
f=-ed n=: Q	58
f=-ed n=?	-38
f=-ed n=? ^	-38
f=-ed n=N #	-30
f=-ed n=N 's	50
f=-ed n=N ,	-35
f=-ed n=N -ing	31
f=-ed n=N -s	-38
f=-ed n=N N	-28
f=-ed n=N a	-34
f=-ed n=N for	31
f=-ed n=N of	39
f=-ed n=N on	-61
f=-ed n=N that	67
f=-ed n=N v	-67
f=-ed n=a -s	35
f=-ed n=a N	-38
f=-ed n=a Q	-34
f=-ed n=after	-50
f=-ed n=after the	-52
f=-ed n=against the	-42
f=-ed n=and -ed	71
f=-ed n=as -ing	57
f=-ed n=as N	-39
f=-ed n=as Q	59
f=-ed n=at -ing	65
f=-ed n=at the	-63
f=-ed n=because of	-35
f=-ed n=before	-45
f=-ed n=both	-36
f=-ed n=by	-31
f=-ed n=by -ing	61
f=-ed n=by l	-63
f=-ed n=down	-31
f=-ed n=for -ing	35
f=-ed n=for a	39
f=-ed n=for his	35
f=-ed n=for l	-50
f=-ed n=for the	35
f=-ed n=from	-64
f=-ed n=from N	-39
f=-ed n=from l	-30
f=-ed n=her	29
f=-ed n=her l	-31
f=-ed n=him	45
f=-ed n=him for	76
f=-ed n=him l	-35
f=-ed n=his N	41
f=-ed n=his l	39
f=-ed n=in #	-39
f=-ed n=in -ing	125
f=-ed n=in N	-64
f=-ed n=in an	110
f=-ed n=in may	53
f=-ed n=in the	-54
f=-ed n=into	-42
f=-ed n=is	-58
f=-ed n=it .	29
f=-ed n=it as	48
f=-ed n=its	42
f=-ed n=its -s	77
f=-ed n=l -ed	-41
f=-ed n=l -ing	-51
f=-ed n=l -ly	44
f=-ed n=l .	-49
f=-ed n=l N	-29
f=-ed n=l as	33
f=-ed n=l by	36
f=-ed n=l in	-65
f=-ed n=like a	-56
f=-ed n=me	-31
f=-ed n=more than	-108
f=-ed n=most	-28
f=-ed n=not	29
f=-ed n=not to	38
f=-ed n=off the	51
f=-ed n=on -s	-71
f=-ed n=on N	48
f=-ed n=on a	-97
f=-ed n=on an	-37
f=-ed n=on l	-77
f=-ed n=on the	48
f=-ed n=on to	40
f=-ed n=only	-36
f=-ed n=or	-91
f=-ed n=out	-52
f=-ed n=out ,	-43
f=-ed n=out .	-29
f=-ed n=out l	-94
f=-ed n=out of	-48
f=-ed n=out the	-43
f=-ed n=out to	-54
f=-ed n=several	-44
f=-ed n=she	103
f=-ed n=so	-85
f=-ed n=some	30
f=-ed n=that ,	34
f=-ed n=that Q	33
f=-ed n=that his	30
f=-ed n=that it	76
f=-ed n=that l	-63
f=-ed n=that there	-29
f=-ed n=the -ing	49
f=-ed n=the -ly	28
f=-ed n=their -s	43
f=-ed n=them	-29
f=-ed n=themselves	47
f=-ed n=they	49
f=-ed n=those	28
f=-ed n=those -s	43
f=-ed n=through	-56
f=-ed n=through the	-41
f=-ed n=to -ing	82
f=-ed n=to -s	33
f=-ed n=to a	-53
f=-ed n=to be	-69
f=-ed n=to have	-39
f=-ed n=to him	-56
f=-ed n=to l	34
f=-ed n=to the	-32
f=-ed n=two	-73
f=-ed n=two -s	-34
f=-ed n=up	-31
f=-ed n=up his	46
f=-ed n=up in	-64
f=-ed n=up to	49
f=-ed n=up with	-85
f=-ed n=was	-37
f=-ed n=were	60
f=-ed n=when N	-33
f=-ed n=whether	33
f=-ed n=with -s	-63
f=-ed n=with N	49
f=-ed n=with l	-64
f=-ed n=with the	70
f=-ed n=—	-42
f=-ing	-46
f=-ing n=# l	-32
f=-ing n=,	-61
f=-ing n=, -ing	-59
f=-ing n=, N	-45
f=-ing n=, Q	31
f=-ing n=, and	-45
f=-ing n=-	-69
f=-ing n=-ed l	-38
f=-ing n=-ing -s	47
f=-ing n=-ing l	-31
f=-ing n=-ly	53
f=-ing n=-ly l	29
f=-ing n=-s ,	-98
f=-ing n=-s -	-32
f=-ing n=-s -ed	-31
f=-ing n=-s .	-28
f=-ing n=-s about	46
f=-ing n=-s and	-107
f=-ing n=-s at	36
f=-ing n=-s for	41
f=-ing n=-s in	46
f=-ing n=-s l	-93
f=-ing n=-s like	-29
f=-ing n=-s to	33
f=-ing n=-s v	47
f=-ing n=-s who	29
f=-ing n=.	-60
f=-ing n=. ^	-54
f=-ing n=N -ed	-44
f=-ing n=N -s	-59
f=-ing n=N N	30
f=-ing n=N in	-40
f=-ing n=N on	-53
f=-ing n=a -ed	66
f=-ing n=about N	50
f=-ing n=about l	-55
f=-ing n=after	47
f=-ing n=against	31
f=-ing n=all	-68
f=-ing n=among	-48
f=-ing n=an -ed	32
f=-ing n=any l	-31
f=-ing n=around	41
f=-ing n=as	-33
f=-ing n=as a	-35
f=-ing n=at	-55
f=-ing n=at the	-79
f=-ing n=before	-46
f=-ing n=for	-37
f=-ing n=for l	30
f=-ing n=from	-86
f=-ing n=from l	-31
f=-ing n=from the	-31
f=-ing n=her l	47
f=-ing n=himself	-71
f=-ing n=his	35
f=-ing n=how	84
f=-ing n=in N	-63
f=-ing n=in a	47
f=-ing n=in the	-55
f=-ing n=into	-47
f=-ing n=is	-40
f=-ing n=it .	65
f=-ing n=its	-55
f=-ing n=just	-56
f=-ing n=l ,	-149
f=-ing n=l -	-30
f=-ing n=l -ed	-54
f=-ing n=l -ing	30
f=-ing n=l -ly	-30
f=-ing n=l .	-35
f=-ing n=l :	-32
f=-ing n=l N	37
f=-ing n=l about	69
f=-ing n=l among	52
f=-ing n=l and	-31
f=-ing n=l as	68
f=-ing n=l at	64
f=-ing n=l for	38
f=-ing n=l from	55
f=-ing n=l in	-43
f=-ing n=l of	-69
f=-ing n=l that	33
f=-ing n=l to	35
f=-ing n=l v	36
f=-ing n=l with	-59
f=-ing n=like	-64
f=-ing n=more	-49
f=-ing n=of -s	42
f=-ing n=of a	-56
f=-ing n=on -s	-39
f=-ing n=on a	-30
f=-ing n=on l	30
f=-ing n=out the	-51
f=-ing n=over	43
f=-ing n=some	36
f=-ing n=that -ed	-63
f=-ing n=that -s	-79
f=-ing n=that Q	-34
f=-ing n=that a	68
f=-ing n=that he	41
f=-ing n=that she	37
f=-ing n=that the	41
f=-ing n=the #	-50
f=-ing n=the -ed	38
f=-ing n=the -ing	-39
f=-ing n=the -s	-33
f=-ing n=the first	-40
f=-ing n=them to	65
f=-ing n=themselves	48
f=-ing n=they	88
f=-ing n=those	-41
f=-ing n=through	-36
f=-ing n=to -s	43
f=-ing n=to N	-37
f=-ing n=to a	44
f=-ing n=to an	55
f=-ing n=to do	-55
f=-ing n=toward	-54
f=-ing n=two	-34
f=-ing n=v	-37
f=-ing n=was	-58
f=-ing n=what	71
f=-ing n=with N	-78
f=-ing n=with the	45
f=-ing n=—	-36
f=-ly	-182
f=-ly n=-ed to	31
f=-ly n=-s l	57
f=-ly n=l	-56
f=-ly n=l on	45
f=-s	-80
f=-s n=#	65
f=-s n=# -s	-57
f=-s n=# l	45
f=-s n=# to	36
f=-s n='	-46
f=-s n=' l	-32
f=-s n=,	-55
f=-s n=, -ing	-29
f=-s n=, N	-45
f=-s n=, Q	66
f=-s n=, but	-41
f=-s n=, even	38
f=-s n=, he	-35
f=-s n=, l	-67
f=-s n=, which	-50
f=-s n=, while	37
f=-s n=-	-49
f=-s n=- -	-35
f=-s n=- l	45
f=-s n=-ed .	28
f=-s n=-ed N	-38
f=-s n=-ed in	-42
f=-s n=-ed on	-49
f=-s n=-ed the	-36
f=-s n=-ed with	35
f=-s n=-ing ,	-29
f=-s n=-ing .	-52
f=-s n=-ing N	-41
f=-s n=-ing l	44
f=-s n=-ing the	56
f=-s n=-ing to	-48
f=-s n=-ly -ed	-40
f=-s n=-ly l	-32
f=-s n=-ly on	41
f=-s n=-ly to	-66
f=-s n=-s ,	-43
f=-s n=-s about	66
f=-s n=-s and	-59
f=-s n=-s in	-30
f=-s n=-s l	-55
f=-s n=-s of	35
f=-s n=-s on	35
f=-s n=-s the	-74
f=-s n=-s with	-34
f=-s n=.	-36
f=-s n=: /	-35
f=-s n=: Q	40
f=-s n=: ^	41
f=-s n=N	65
f=-s n=N 's	62
f=-s n=N ,	-75
f=-s n=N -ing	48
f=-s n=N .	-59
f=-s n=N N	-41
f=-s n=N and	34
f=-s n=N has	-30
f=-s n=N on	58
f=-s n=N will	37
f=-s n=a N	-43
f=-s n=a l	31
f=-s n=about -ing	-30
f=-s n=about his	-43
f=-s n=about whether	-41
f=-s n=after	-33
f=-s n=against	-28
f=-s n=also	-61
f=-s n=and	-109
f=-s n=and -s	-31
f=-s n=are	-100
f=-s n=around	-38
f=-s n=as Q	-49
f=-s n=as a	61
f=-s n=as the	-41
f=-s n=at #	-34
f=-s n=at a	-48
f=-s n=at l	49
f=-s n=because	-39
f=-s n=between the	34
f=-s n=both	61
f=-s n=by -ing	-35
f=-s n=by N	-53
f=-s n=by the	32
f=-s n=can	-45
f=-s n=can l	-33
f=-s n=could	-53
f=-s n=could l	-31
f=-s n=did	-45
f=-s n=do	-35
f=-s n=during	-46
f=-s n=even	-33
f=-s n=for -ing	-89
f=-s n=for a	69
f=-s n=for her	-61
f=-s n=from	-35
f=-s n=from N	-70
f=-s n=from her	36
f=-s n=from l	-42
f=-s n=had	-58
f=-s n=have	-107
f=-s n=have -ed	-33
f=-s n=he	34
f=-s n=he -s	-51
f=-s n=he has	49
f=-s n=himself	74
f=-s n=his -s	65
f=-s n=in	-42
f=-s n=in -ing	75
f=-s n=in N	-111
f=-s n=in an	61
f=-s n=in his	-76
f=-s n=in l	-45
f=-s n=in their	39
f=-s n=into	-48
f=-s n=is	-52
f=-s n=it -s	-31
f=-s n=its l	-32
f=-s n=just	34
f=-s n=l -ing	-36
f=-s n=l -s	29
f=-s n=l N	-78
f=-s n=l about	56
f=-s n=l from	34
f=-s n=l of	58
f=-s n=l over	29
f=-s n=l than	-39
f=-s n=l that	-58
f=-s n=l the	-44
f=-s n=later	-42
f=-s n=like N	-64
f=-s n=may	-45
f=-s n=might	-32
f=-s n=more l	-30
f=-s n=no	42
f=-s n=of -ed	-31
f=-s n=of -ing	-64
f=-s n=of -s	-62
f=-s n=of both	41
f=-s n=of her	59
f=-s n=of his	37
f=-s n=of the	-34
f=-s n=of those	35
f=-s n=off	34
f=-s n=often	-50
f=-s n=on -ing	-31
f=-s n=on -s	-85
f=-s n=on a	-57
f=-s n=on l	-39
f=-s n=or	-58
f=-s n=or -s	-30
f=-s n=out of	-42
f=-s n=over N	36
f=-s n=several	33
f=-s n=she	-36
f=-s n=she -ed	-42
f=-s n=should	-37
f=-s n=since	-47
f=-s n=than l	28
f=-s n=that -ed	-116
f=-s n=that -s	28
f=-s n=that N	38
f=-s n=that are	-46
f=-s n=that can	-38
f=-s n=that have	-97
f=-s n=that she	44
f=-s n=that the	29
f=-s n=that v	-45
f=-s n=that were	-58
f=-s n=that would	-47
f=-s n=the	57
f=-s n=the -ing	55
f=-s n=the -s	48
f=-s n=their	-47
f=-s n=there	36
f=-s n=this l	-31
f=-s n=through	-34
f=-s n=to -s	-42
f=-s n=to Q	36
f=-s n=to be	-38
f=-s n=to do	-42
f=-s n=to have	-44
f=-s n=to the	-35
f=-s n=to v	33
f=-s n=v	-68
f=-s n=was	-42
f=-s n=were	-88
f=-s n=were l	-29
f=-s n=what	68
f=-s n=when	-34
f=-s n=while	-30
f=-s n=who	-65
f=-s n=whose	-32
f=-s n=will be	-56
f=-s n=will l	39
f=-s n=with	-35
f=-s n=with l	-65
f=-s n=with the	-43
f=-s n=within	-31
f=-s n=would	-56
f=-s n=would l	-34
f=-s n=—	-80
f=-s n=’	-30
f=:	-30
f=: n=# ^	-46
f=: n=# l	37
f=: n=-ing	-30
f=: n=N -s	-43
f=: n=N N	-46
f=: n=N l	65
f=: n=he	-36
f=: n=it	-31
f=: n=l	-38
f=: n=that	-29
f=: n=the	-40
f=: n=the l	-47
f=: n=you	36
f=: n=‘	31
f=N n=N N	63
f=N n=about	-29
f=N n=to N	-38
f=about	-52
f=about n=-ing	-33
f=about n=N	29
f=about n=N l	-31
f=about n=his	-32
f=about n=how	-30
f=about n=l	-42
f=about n=the -s	-29
f=about n=the N	-30
f=after	-71
f=again	-72
f=against	-39
f=against n=-ing	57
f=against n=l -s	38
f=against n=the	-43
f=already	-72
f=also	-85
f=also n=-ed	-38
f=always	-62
f=amid	-58
f=among	-52
f=among n=the	-30
f=among n=those	-29
f=around	-69
f=as	-75
f=as n=-ed	94
f=as n=-ed by	96
f=as n=N	-34
f=as n=a	-35
f=as n=he	-29
f=as n=the	-29
f=at	-74
f=at n=the	-31
f=before	-64
f=between	-69
f=by	-57
f=by n=a	-30
f=despite	-68
f=down	-67
f=during	-77
f=earlier	-71
f=even	-88
f=ever	-71
f=first	-82
f=first n=l	-28
f=for	-59
f=for n=N in	38
f=for n=N l	29
f=for n=a	-44
f=for n=a l	-30
f=for n=her	-34
f=for n=his	-32
f=for n=l	-57
f=for n=the first	34
f=for n=the l	-64
f=for n=them	32
f=from	-76
f=from n=N	-32
f=from n=l	28
f=from n=l N	41
f=further	-66
f=here	-73
f=in	-53
f=in n=#	-73
f=in n=-ing the	36
f=in n=-ly	-35
f=in n=-s ,	-34
f=in n=-s -s	-38
f=in n=-s l	-30
f=in n=-s of	50
f=in n=-s that	32
f=in n=N	-32
f=in n=N 's	55
f=in n=N ,	-92
f=in n=N .	-30
f=in n=a -ed	56
f=in n=a -ing	-49
f=in n=a -s	-50
f=in n=a N	105
f=in n=a l	-64
f=in n=an N	43
f=in n=another l	-29
f=in n=her	-36
f=in n=his	-52
f=in n=his l	-36
f=in n=l -s	-36
f=in n=l N	-30
f=in n=l l	37
f=in n=one l	31
f=in n=the -ing	-58
f=in n=the -ly	-32
f=in n=the -s	81
f=in n=the N	-60
f=in n=the first	-28
f=in n=the most	97
f=in n=their	-35
f=in n=this	-30
f=in n=two	30
f=in n=which	-47
f=instead	-70
f=into	-60
f=into n=l .	38
f=into n=the	-29
f=just	-91
f=l	-94
f=l n=# N	33
f=l n=# l	-51
f=l n='	-59
f=l n='s	-83
f=l n='s l	-46
f=l n=(	-62
f=l n=)	-35
f=l n=, -ed	-38
f=l n=, -ing	-39
f=l n=, -ly	-43
f=l n=, -s	-65
f=l n=, Q	46
f=l n=, as	-68
f=l n=, but	-53
f=l n=, could	33
f=l n=, even	-31
f=l n=, he	-84
f=l n=, if	69
f=l n=, is	44
f=l n=, l	-36
f=l n=, like	38
f=l n=, that	46
f=l n=, they	-29
f=l n=, this	-39
f=l n=, though	-29
f=l n=, v	50
f=l n=, which	-64
f=l n=, while	30
f=l n=, will	30
f=l n=, would	59
f=l n=-	-33
f=l n=- -ed	49
f=l n=- and	48
f=l n=-ed -s	33
f=l n=-ed by	-73
f=l n=-ed from	-33
f=l n=-ed in	-34
f=l n=-ed l	38
f=l n=-ed of	44
f=l n=-ed that	-61
f=l n=-ing ,	-63
f=l n=-ing and	-50
f=l n=-ing her	-29
f=l n=-ing in	-80
f=l n=-ing that	68
f=l n=-ing with	-32
f=l n=-ly -ed	42
f=l n=-ly -ing	46
f=l n=-ly and	-29
f=l n=-ly in	-33
f=l n=-ly to	37
f=l n=-s	-36
f=l n=-s '	42
f=l n=-s ,	-41
f=l n=-s -	-47
f=l n=-s -ly	43
f=l n=-s .	-100
f=l n=-s :	-33
f=l n=-s N	-66
f=l n=-s about	144
f=l n=-s against	-29
f=l n=-s and	-62
f=l n=-s are	-47
f=l n=-s at	-40
f=l n=-s by	-40
f=l n=-s for	45
f=l n=-s from	33
f=l n=-s have	-73
f=l n=-s him	-54
f=l n=-s if	36
f=l n=-s in	-31
f=l n=-s l	-40
f=l n=-s of	44
f=l n=-s on	38
f=l n=-s or	-29
f=l n=-s the	-70
f=l n=-s to	39
f=l n=-s v	-36
f=l n=-s were	-33
f=l n=-s who	-35
f=l n=-s ’	33
f=l n=.	-32
f=l n=: #	-41
f=l n=: ^	37
f=l n=: a	37
f=l n=: he	-48
f=l n=;	-68
f=l n=; N	-30
f=l n==	-57
f=l n== Q	-54
f=l n=?	-50
f=l n=? ^	-50
f=l n=N 's	61
f=l n=N -ing	43
f=l n=N -s	-55
f=l n=N N	-43
f=l n=N Q	36
f=l n=N are	48
f=l n=N as	-41
f=l n=N at	35
f=l n=N could	-52
f=l n=N from	49
f=l n=N has	45
f=l n=N on	-46
f=l n=N with	-35
f=l n=N would	-40
f=l n=N ’	-43
f=l n=Q	-39
f=l n=Q Q	-39
f=l n=a -ing	-42
f=l n=a -s	-74
f=l n=a more	41
f=l n=about	47
f=l n=about $	-38
f=l n=about -ing	-33
f=l n=about -s	34
f=l n=about N	52
f=l n=about l	-58
f=l n=against N	-51
f=l n=against the	60
f=l n=all the	45
f=l n=among N	-70
f=l n=among the	58
f=l n=an -ly	-41
f=l n=an l	41
f=l n=and	-87
f=l n=and -ed	-31
f=l n=and has	44
f=l n=any -s	-33
f=l n=are	-29
f=l n=around	-44
f=l n=as N	-31
f=l n=as a	-46
f=l n=as an	-31
f=l n=as he	30
f=l n=as l	-39
f=l n=as the	-33
f=l n=as they	-31
f=l n=at N	-58
f=l n=at a	-30
f=l n=at his	34
f=l n=at their	-31
f=l n=at this	-36
f=l n=be	47
f=l n=be -ing	48
f=l n=because	-84
f=l n=between	-50
f=l n=between N	-36
f=l n=between the	-30
f=l n=by -ing	-96
f=l n=by -s	28
f=l n=by a	35
f=l n=can	-43
f=l n=could	-30
f=l n=could not	-47
f=l n=could v	33
f=l n=down	-36
f=l n=even	-53
f=l n=first	-40
f=l n=for N	-91
f=l n=for Q	36
f=l n=for a	-62
f=l n=for an	32
f=l n=for her	67
f=l n=for his	80
f=l n=for their	-38
f=l n=from #	-35
f=l n=from -ing	-28
f=l n=from -s	39
f=l n=further	32
f=l n=had	-37
f=l n=has	-121
f=l n=has -ed	-74
f=l n=have	-33
f=l n=he -ed	93
f=l n=her -s	-55
f=l n=here	-45
f=l n=herself	30
f=l n=him from	34
f=l n=him in	-28
f=l n=himself as	42
f=l n=his	41
f=l n=his l	41
f=l n=i	-29
f=l n=if	38
f=l n=if he	-44
f=l n=if l	47
f=l n=in #	-57
f=l n=in -ing	49
f=l n=in -s	-43
f=l n=in N	-50
f=l n=in its	67
f=l n=in that	-36
f=l n=into a	-34
f=l n=into the	-49
f=l n=is ,	63
f=l n=is -ed	-35
f=l n=is Q	-34
f=l n=is a	-96
f=l n=is in	41
f=l n=is to	70
f=l n=is whether	-28
f=l n=it 's	38
f=l n=it ,	45
f=l n=it -ed	-29
f=l n=it .	-48
f=l n=it will	33
f=l n=it would	47
f=l n=its	-32
f=l n=its -s	-59
f=l n=just	-58
f=l n=l #	-54
f=l n=l ,	-126
f=l n=l -ed	45
f=l n=l .	-85
f=l n=l ;	-33
f=l n=l N	-52
f=l n=l Q	-36
f=l n=l a	-58
f=l n=l about	33
f=l n=l after	-35
f=l n=l among	108
f=l n=l and	-137
f=l n=l around	41
f=l n=l between	-33
f=l n=l by	29
f=l n=l from	93
f=l n=l him	-32
f=l n=l in	-48
f=l n=l into	-39
f=l n=l is	31
f=l n=l l	-48
f=l n=l of	106
f=l n=l on	69
f=l n=l over	-36
f=l n=l their	-30
f=l n=l to	49
f=l n=l toward	96
f=l n=l v	-58
f=l n=l when	-43
f=l n=l where	33
f=l n=l with	62
f=l n=l –	-31
f=l n=l —	-56
f=l n=later	30
f=l n=like	-42
f=l n=like N	-32
f=l n=many -s	49
f=l n=may	-53
f=l n=more -s	-32
f=l n=my	-70
f=l n=no l	-66
f=l n=not to	91
f=l n=of #	-44
f=l n=of -ly	55
f=l n=of -s	-89
f=l n=of Q	-63
f=l n=of a	-36
f=l n=of her	58
f=l n=of him	67
f=l n=of his	33
f=l n=of it	-43
f=l n=of their	-41
f=l n=of this	38
f=l n=of those	32
f=l n=off	37
f=l n=off the	-41
f=l n=on -ing	33
f=l n=on her	-47
f=l n=on the	-97
f=l n=on whether	65
f=l n=once	30
f=l n=only	-74
f=l n=or	-44
f=l n=other	31
f=l n=out -s	-39
f=l n=out a	50
f=l n=out in	-43
f=l n=out l	-32
f=l n=out of	-45
f=l n=over N	-45
f=l n=over his	34
f=l n=over the	-97
f=l n=several	-42
f=l n=should	-32
f=l n=since the	34
f=l n=some	-47
f=l n=some -s	-32
f=l n=some l	-29
f=l n=than	-91
f=l n=that ,	31
f=l n=that -ed	-132
f=l n=that -ing	57
f=l n=that -s	-29
f=l n=that N	-28
f=l n=that a	46
f=l n=that could	-55
f=l n=that had	-28
f=l n=that has	-66
f=l n=that he	32
f=l n=that her	44
f=l n=that if	-39
f=l n=that is	-64
f=l n=that she	83
f=l n=that their	49
f=l n=that they	47
f=l n=that v	-49
f=l n=that would	-39
f=l n=the #	-30
f=l n=the -ed	-36
f=l n=the -ing	39
f=l n=the Q	-60
f=l n=the l	29
f=l n=their l	44
f=l n=them ,	-60
f=l n=them .	-72
f=l n=there was	41
f=l n=they -ed	61
f=l n=they have	68
f=l n=they l	-70
f=l n=they v	55
f=l n=they were	33
f=l n=they would	-36
f=l n=this l	-45
f=l n=to #	-64
f=l n=to -ed	34
f=l n=to -ing	64
f=l n=to -ly	-87
f=l n=to -s	33
f=l n=to Q	-82
f=l n=to an	-42
f=l n=to be	-58
f=l n=to have	-30
f=l n=to her	-42
f=l n=to him	-62
f=l n=to l	43
f=l n=to the	-66
f=l n=toward	48
f=l n=under	-42
f=l n=until	-36
f=l n=up	-35
f=l n=up in	-36
f=l n=up l	-33
f=l n=up the	29
f=l n=v	53
f=l n=v .	62
f=l n=v N	-53
f=l n=v as	32
f=l n=v for	93
f=l n=v of	38
f=l n=v the	-40
f=l n=was -ed	-51
f=l n=was N	-59
f=l n=was not	41
f=l n=was v	-40
f=l n=when he	44
f=l n=which	44
f=l n=who -s	-31
f=l n=who l	39
f=l n=why	-55
f=l n=will be	-36
f=l n=will l	31
f=l n=with a	-28
f=l n=would	-55
f=l n=you	29
f=l n=–	-46
f=l n=—	-30
f=later	-82
f=like	-40
f=like n=N N	28
f=like n=a	-33
f=like n=the N	-34
f=like n=the l	-32
f=like n=to	45
f=long	-75
f=maybe	-64
f=near	-40
f=never	-74
f=now	-95
f=of	-72
f=of n=-ing	-29
f=of n=-s -ing	45
f=of n=N 's	-28
f=of n=N N	46
f=of n=a	-28
f=of n=her l	-33
f=of n=l ,	-30
f=of n=l -s	44
f=of n=l to	38
f=of n=the N	-35
f=off	-64
f=often	-60
f=on	-66
f=on n=-ing	29
f=on n=-s	-30
f=on n=N ,	-48
f=on n=N -ed	112
f=on n=N .	-36
f=on n=N N	-33
f=on n=N l	-29
f=on n=l l	-33
f=on n=l of	41
f=only	-92
f=out	-62
f=out n=of	-41
f=out n=to	33
f=out n=to l	44
f=over	-83
f=per n=l	-61
f=perhaps	-68
f=previously	-63
f=previously n=-ed	-34
f=quite	-46
f=rather	-34
f=rather n=than	-32
f=recently	-77
f=recently n=-ed	-33
f=simply	-66
f=since	-37
f=since n=-ed	87
f=since n=N	-40
f=since n=he	-31
f=since n=l	46
f=since n=the	-39
f=soon	-66
f=still	-79
f=than	-83
f=there	-87
f=through	-60
f=through n=a	29
f=through n=a l	31
f=through n=the	-29
f=to	-77
f=to n=-ly	-31
f=to n=-ly l	-30
f=to n=N ,	56
f=to n=N l	31
f=to n=be	-43
f=to n=him	41
f=to n=l	-75
f=to n=that	-31
f=to n=the	-36
f=to n=them	40
f=to n=v	-33
f=today	-62
f=tonight	-44
f=too	-70
f=toward	-56
f=twice	-53
f=under n=N N	-34
f=until	-70
f=up	-77
f=v	-42
f=v n=# -s	-52
f=v n=$	-49
f=v n=$ #	-49
f=v n=, N	-38
f=v n=-ing	49
f=v n=-ing -s	77
f=v n=-ly l	-38
f=v n=-s ,	-43
f=v n=-s l	29
f=v n=-s of	44
f=v n=-s to	-58
f=v n=-s with	29
f=v n=N l	-65
f=v n=N that	41
f=v n=a	34
f=v n=a #	-61
f=v n=a -ed	-35
f=v n=a -ly	40
f=v n=about	28
f=v n=after	30
f=v n=against	-43
f=v n=an	28
f=v n=as a	46
f=v n=at	-44
f=v n=before	-50
f=v n=by l	-63
f=v n=during	-32
f=v n=from the	33
f=v n=her	-48
f=v n=him	-35
f=v n=him a	-70
f=v n=his l	-35
f=v n=if	-32
f=v n=in #	-52
f=v n=in N	-42
f=v n=in a	69
f=v n=in l	-47
f=v n=into l	-44
f=v n=it l	45
f=v n=its l	-71
f=v n=l ,	-57
f=v n=l .	-42
f=v n=l and	-51
f=v n=l for	48
f=v n=l in	-120
f=v n=l on	37
f=v n=l the	-36
f=v n=l with	63
f=v n=me	-29
f=v n=more	-29
f=v n=no	34
f=v n=no l	43
f=v n=of	57
f=v n=of the	54
f=v n=off	-71
f=v n=on N	32
f=v n=on l	-84
f=v n=on the	-63
f=v n=on to	73
f=v n=one	-50
f=v n=or	-29
f=v n=out	90
f=v n=over	-83
f=v n=since	-31
f=v n=that N	-58
f=v n=that the	63
f=v n=the l	31
f=v n=their -s	37
f=v n=them	-73
f=v n=this	39
f=v n=this l	56
f=v n=through	-49
f=v n=to N	-58
f=v n=to a	-29
f=v n=to be	64
f=v n=to the	-52
f=v n=to v	56
f=v n=two	-35
f=v n=under l	50
f=v n=up l	-37
f=v n=when	-41
f=v n=with	-40
f=v n=with N	-65
f=v n=with l	51
f=very	-63
f=very n=l	-38
f=via	-42
f=with	-71
f=with n=-ed	37
f=with n=-ed l	44
f=with n=N	-38
f=with n=a	-30
f=with n=l l	33
f=within	-64
f=without	-30
f=without n=-ing	43
f=without n=N	-28
f=without n=a	-36
f=without n=a l	-28
f=without n=l	-50
f=without n=the	-34
n=#	-120
n=$	-105
n='s	-58
n=(	-67
n=)	-47
n=,	-108
n=-	-74
n=-ed	-34
n=-ing	-51
n=-s	-48
n=.	-83
n=/	-31
n=;	-77
n==	-57
n=?	-133
n=@	-88
n=N	-39
n=Q	-68
n=about	45
n=after	-33
n=all	-35
n=amid	-60
n=and	-102
n=are	-162
n=aren't	-42
n=around	-63
n=as	-32
n=at	-32
n=because	-75
n=been	-85
n=before	-103
n=being	-31
n=between	-30
n=both	-46
n=but	-70
n=by	-30
n=can	-52
n=could	-72
n=did	-55
n=do	-36
n=does	-65
n=down	-36
n=during	-88
n=each	-62
n=earlier	-66
n=even	-61
n=ever	-57
n=every	-38
n=everyone	-58
n=few	42
n=four	-34
n=from	-90
n=had	-110
n=has	-124
n=have	-172
n=here	-48
n=herself	78
n=i	-33
n=in	-60
n=instead	45
n=into	-64
n=is	-95
n=its	-36
n=l	-67
n=like	-56
n=long	47
n=may	-58
n=might	-56
n=more	-56
n=most	-31
n=must	-38
n=my	-63
n=near	-74
n=no	30
n=now	-59
n=often	-69
n=once	38
n=one	-84
n=only	-44
n=or	-125
n=other	30
n=over	-39
n=rather	-55
n=recently	-33
n=should	-87
n=simply	-36
n=since	-38
n=six	-38
n=so	-42
n=someone	-79
n=soon	-31
n=still	-36
n=than	-144
n=the	-46
n=themselves	38
n=three	-40
n=through	-131
n=today	-33
n=too	-73
n=toward	-49
n=two	-89
n=until	-86
n=up	-32
n=us	39
n=v	-85
n=very	-43
n=was	-61
n=were	-59
n=when	-48
n=whether	35
n=while	-80
n=who	-60
n=whom	56
n=whose	-52
n=why	66
n=will	-59
n=with	-48
n=without	-31
n=won't	-47
n=would	-88
n=your	-79
n=–	-69
n=—	-135
n=―	-42
p="	41
p=# - f=l	-100
p=# -s f=-ed	-41
p=# -s f=-ing	30
p=# -s f=in	40
p=# N f=l	-84
p=# and f=-ed	-66
p=# f=-ed n=-s	-44
p=# f=-ed n=l	38
p=# f=-ing n=to	39
p=# f=-s	-34
p=# f=-s n=l	-28
p=# f=-s n=to	-32
p=# f=l n=in	31
p=# f=l n=l	-31
p=# f=v	79
p=# l f=-ed	-53
p=# l f=-ing	85
p=# l f=-s	-56
p=# l f=in	61
p=# l f=v	48
p=# to f=l	65
p=$ # f=l	-57
p=' f=l	-34
p=' f=l n=l	-28
p=' l f=-s	37
p='s	-69
p='s -ed f=-s	32
p='s -ing f=-s	-37
p='s -ly f=-ed	-46
p='s -ly f=l	55
p='s -s f=in	39
p='s -s f=v	49
p='s N f=l	-88
p='s f=-ed	-86
p='s f=-ed n=-s	-33
p='s f=-ed n=to	-33
p='s f=-ing n=l	54
p='s f=-ing n=to	-71
p='s f=-ly n=-ed	36
p='s f=-s n=,	-35
p='s f=-s n=-	42
p='s f=-s n=-ed	-32
p='s f=-s n=-s	32
p='s f=-s n=for	30
p='s f=-s n=in	28
p='s f=-s n=l	-43
p='s f=-s n=of	33
p='s f=l n=-	-31
p='s f=l n=-ly	-35
p='s f=l n=N	-66
p='s f=l n=and	-28
p='s f=l n=as	-31
p='s f=l n=at	-30
p='s f=l n=is	-45
p='s f=l n=l	36
p='s f=l n=that	-30
p='s f=l n=v	-38
p='s f=l n=was	64
p='s f=l n=would	34
p='s f=v	-51
p='s first f=l	28
p='s l f=-ed	88
p='s l f=-ing	-47
p='s l f=in	-41
p='s l f=l	-36
p='s l f=v	43
p='s not f=-ing	-35
p=(	-104
p=( f=l	-44
p=) and f=l	36
p=, # f=-ed	55
p=, # f=-s	35
p=, # f=l	51
p=, -ing f=-ed	-33
p=, -ing f=l	-40
p=, -ly f=-s	-35
p=, -s f=-ed	39
p=, -s f=-s	40
p=, -s f=l	53
p=, N f=-ed	109
p=, N f=-s	87
p=, N f=l	108
p=, a f=-ed	79
p=, a f=-ing	37
p=, an f=l	35
p=, and f=-ed	76
p=, and f=-s	79
p=, as f=-ed	-50
p=, before f=-ing	65
p=, but f=-ed	82
p=, but f=-s	32
p=, f=-ed n=-ly	40
p=, f=-ed n=her	29
p=, f=-ed n=his	39
p=, f=-ed n=in	-56
p=, f=-ed n=on	51
p=, f=-ed n=that	32
p=, f=-ed n=with	-35
p=, f=-ing n=#	-34
p=, f=-ing n=,	41
p=, f=-ing n=-ly	-48
p=, f=-ing n=-s	51
p=, f=-ing n=and	-36
p=, f=-ing n=from	-34
p=, f=-ing n=he	30
p=, f=-ing n=it	54
p=, f=-ing n=l	-37
p=, f=-ing n=many	-38
p=, f=-ing n=out	-30
p=, f=-ing n=she	34
p=, f=-ing n=they	38
p=, f=-ing n=up	-52
p=, f=-ing n=with	-52
p=, f=-ly	-42
p=, f=-s n=-ed	-55
p=, f=-s n=-s	-51
p=, f=-s n=a	-63
p=, f=-s n=and	-31
p=, f=-s n=of	-31
p=, f=-s n=to	54
p=, f=as n=l	28
p=, f=by n=l	36
p=, f=in n=l	-46
p=, f=in n=the	42
p=, f=l n=,	-73
p=, f=l n=-s	-36
p=, f=l n=N	-31
p=, f=l n=and	-35
p=, f=l n=at	38
p=, f=l n=l	-58
p=, f=l n=of	-57
p=, f=l n=the	30
p=, f=like	-37
p=, f=v n=his	-33
p=, f=v n=that	28
p=, f=v n=the	39
p=, f=with	-30
p=, has f=-ed	43
p=, has f=l	-38
p=, have f=-ed	29
p=, he f=-ed	71
p=, he f=-s	80
p=, he f=l	142
p=, he f=v	76
p=, her f=l	-33
p=, his f=-s	-38
p=, his f=l	29
p=, i f=l	36
p=, is f=-ed	-48
p=, is f=l	42
p=, it f=-ed	71
p=, it f=-s	-60
p=, l f=-ed	-55
p=, not f=l	-50
p=, she f=-ed	87
p=, she f=-s	88
p=, she f=l	32
p=, she f=v	58
p=, so f=l	37
p=, the f=l	-51
p=, they f=-ed	36
p=, they f=l	146
p=, to f=l	83
p=, v f=l	44
p=, was f=-ed	66
p=, was f=-ing	31
p=, was f=l	44
p=, which f=-s	49
p=, which f=v	35
p=, while f=-ing	61
p=, who f=-ed	46
p=, who f=-s	40
p=, who f=l	81
p=, who f=v	38
p=, with f=-s	92
p=- - f=-ing	-44
p=- - f=-s	34
p=- -ed f=l	39
p=- and f=-ed	42
p=- f=-s	-33
p=- l f=-s	34
p=- to f=l	55
p=-ed	-171
p=-ed , f=-ed	-99
p=-ed , f=-ing	43
p=-ed , f=-s	-65
p=-ed , f=l	-46
p=-ed -ing f=-s	-34
p=-ed -ly f=l	-50
p=-ed -s f=-ing	-29
p=-ed -s f=-s	-36
p=-ed -s f=from	40
p=-ed N f=-ed	-52
p=-ed N f=l	-56
p=-ed N f=v	51
p=-ed a f=l	-47
p=-ed and f=-ed	-119
p=-ed and f=l	-84
p=-ed at f=-ing	-31
p=-ed by f=-ing	-83
p=-ed f=-ed	-31
p=-ed f=-ed n=to	40
p=-ed f=-ing	-34
p=-ed f=-ing n=-s	60
p=-ed f=-s	-29
p=-ed f=-s n=-s	35
p=-ed f=-s n=of	-37
p=-ed f=-s n=that	-32
p=-ed f=-s n=to	-31
p=-ed f=in n=the	34
p=-ed f=l n=N	34
p=-ed f=l n=is	41
p=-ed f=l n=l	70
p=-ed f=l n=on	-31
p=-ed f=l n=to	-50
p=-ed her f=-s	-44
p=-ed her f=l	-88
p=-ed his f=-s	-78
p=-ed his f=l	-156
p=-ed in f=-ing	-84
p=-ed in f=-s	37
p=-ed l f=-ed	74
p=-ed l f=-s	-87
p=-ed l f=in	-39
p=-ed on f=-ing	-31
p=-ed that f=-ing	-32
p=-ed that f=l	-38
p=-ed the f=-s	-31
p=-ed their f=l	36
p=-ed to f=-s	-115
p=-ed to f=l	-200
p=-ed to f=v	-86
p=-ed with f=l	-40
p=-ing	-141
p=-ing , f=-ed	-47
p=-ing , f=-ing	-45
p=-ing , f=-s	46
p=-ing -s f=-ed	-120
p=-ing -s f=-ing	-97
p=-ing -s f=-s	-47
p=-ing N f=-s	-57
p=-ing a f=-ed	52
p=-ing a f=-s	42
p=-ing a f=l	-33
p=-ing and f=-ing	-71
p=-ing and f=l	-39
p=-ing f=-ing	-36
p=-ing f=-s n=from	-30
p=-ing f=-s n=l	29
p=-ing f=-s n=of	40
p=-ing f=-s n=the	39
p=-ing f=-s n=to	-34
p=-ing f=l n=-ed	36
p=-ing f=l n=-s	-41
p=-ing f=l n=about	-28
p=-ing f=l n=by	37
p=-ing f=l n=for	34
p=-ing f=l n=from	39
p=-ing f=l n=l	-42
p=-ing f=l n=of	-49
p=-ing f=l n=that	-51
p=-ing f=l n=to	-34
p=-ing her f=-s	37
p=-ing his f=-s	-65
p=-ing his f=l	-42
p=-ing its f=l	-29
p=-ing l f=-ed	-46
p=-ing l f=in	32
p=-ing l f=l	-48
p=-ing l f=of	33
p=-ing some f=l	-32
p=-ing that f=-ed	-46
p=-ing that f=l	-41
p=-ing the f=l	-36
p=-ing their f=l	-29
p=-ing them f=l	-44
p=-ing to f=-s	-96
p=-ing to f=l	-154
p=-ing to f=v	-35
p=-ly , f=-ing	34
p=-ly -s f=l	-56
p=-ly f=-ed n=,	-63
p=-ly f=-ed n=.	-38
p=-ly f=-ed n=N	36
p=-ly f=-ed n=a	-54
p=-ly f=-ed n=as	78
p=-ly f=-ed n=by	33
p=-ly f=-ed n=his	29
p=-ly f=-ed n=l	-56
p=-ly f=-ed n=to	-71
p=-ly f=-ing n=-s	-55
p=-ly f=-ing n=N	-57
p=-ly f=-ing n=a	48
p=-ly f=-ing n=his	-60
p=-ly f=-s n=N	-51
p=-ly f=-s n=of	-57
p=-ly f=-s n=to	63
p=-ly f=:	-49
p=-ly f=about	58
p=-ly f=in	-69
p=-ly f=l	37
p=-ly f=l n=,	45
p=-ly f=l n=-ing	-55
p=-ly f=l n=-s	48
p=-ly f=l n=in	45
p=-ly f=l n=l	-67
p=-ly f=l n=of	89
p=-ly f=l n=on	39
p=-ly f=l n=the	28
p=-ly f=l n=to	45
p=-ly f=on	-41
p=-ly f=v	36
p=-ly f=v n=l	46
p=-ly f=v n=to	-79
p=-ly l f=-ing	-43
p=-ly l f=-s	-47
p=-ly l f=l	-50
p=-s	-72
p=-s # f=l	40
p=-s ' f=-s	-80
p=-s ' f=l	-46
p=-s , f=-ing	30
p=-s , f=-s	-57
p=-s - f=-s	-44
p=-s -ed f=-s	-36
p=-s -ed f=l	74
p=-s -ing f=-s	-29
p=-s -ly f=-ed	-32
p=-s -ly f=l	33
p=-s -s f=-s	53
p=-s -s f=of	39
p=-s N f=-ed	-41
p=-s N f=l	-87
p=-s N f=v	-31
p=-s after f=-ing	29
p=-s also f=l	-74
p=-s and f=-ing	40
p=-s and f=-s	-69
p=-s and f=v	76
p=-s are f=-ed	-53
p=-s are f=-s	40
p=-s before f=-ing	-28
p=-s can f=l	-70
p=-s can f=v	-40
p=-s f=-ed n=,	48
p=-s f=-ed n=-s	41
p=-s f=-ed n=.	-58
p=-s f=-ed n=as	-59
p=-s f=-ed n=by	-38
p=-s f=-ed n=of	-49
p=-s f=-ed n=out	-46
p=-s f=-ed n=the	47
p=-s f=-ed n=to	-54
p=-s f=-ed n=up	-51
p=-s f=-ed n=with	42
p=-s f=-ing n=-ed	43
p=-s f=-ing n=-s	42
p=-s f=-ing n=for	28
p=-s f=-ing n=on	-49
p=-s f=-ing n=the	-55
p=-s f=-ly n=.	44
p=-s f=-s	-38
p=-s f=-s n=-ing	37
p=-s f=-s n=a	-46
p=-s f=-s n=for	45
p=-s f=-s n=l	-38
p=-s f=-s n=that	-53
p=-s f=-s n=to	46
p=-s f=:	-60
p=-s f=about n=whether	-35
p=-s f=against	-37
p=-s f=among n=l	32
p=-s f=in	-42
p=-s f=in n=-s	-37
p=-s f=in n=N	-33
p=-s f=in n=a	57
p=-s f=in n=the	-43
p=-s f=l	43
p=-s f=l n=-ed	-34
p=-s f=l n=-ly	57
p=-s f=l n=about	-60
p=-s f=l n=and	-29
p=-s f=l n=in	-72
p=-s f=l n=of	-28
p=-s f=l n=their	84
p=-s f=l n=v	-55
p=-s f=like	-39
p=-s f=like n=N	-51
p=-s f=like n=the	36
p=-s f=on n=N	49
p=-s f=since	-46
p=-s f=to	-56
p=-s f=to n=N	-32
p=-s f=under	-44
p=-s f=v	33
p=-s f=v n=-s	82
p=-s f=v n=by	-32
p=-s f=v n=him	51
p=-s f=v n=to	-47
p=-s f=with n=l	32
p=-s f=without	-33
p=-s has f=-ed	-35
p=-s have f=-ed	52
p=-s have f=l	-34
p=-s he f=-ed	-83
p=-s he f=-s	-102
p=-s he f=v	-70
p=-s his f=-s	-36
p=-s his f=l	-87
p=-s it f=-ed	-68
p=-s l f=:	70
p=-s l f=from	43
p=-s l f=in	-29
p=-s l f=v	-44
p=-s of f=-ing	-76
p=-s of f=l	-74
p=-s on f=-s	-30
p=-s or f=-s	-28
p=-s that f=-ed	-32
p=-s that f=-s	84
p=-s that f=l	71
p=-s to f=-ing	68
p=-s to f=-s	-78
p=-s were f=l	34
p=-s who f=l	36
p=-s who f=v	-78
p=-s will f=v	-45
p=-s with f=-s	-41
p=-s with f=l	36
p=-s would f=l	-54
p=-s — f=-ing	-32
p=-s ’ f=-s	53
p=.	-72
p=. - f=-ed	-50
p=. f=l	-53
p=/	-29
p=:	-107
p=: f=-ing	-49
p=;	-65
p=; N f=l	64
p=; f=-s	-40
p=; f=l	-31
p=<	-43
p=< f=l	-43
p=@	-36
p=@ f=l	-34
p=N	-45
p=N # f=-ing	32
p=N # f=-s	55
p=N ' f=-s	50
p=N 's f=-ing	63
p=N 's f=-s	-38
p=N 's f=l	31
p=N ) f=-ed	37
p=N , f=-ed	31
p=N , f=-s	64
p=N , f=l	32
p=N -ed f=l	-37
p=N -ing f=-s	44
p=N -ly f=-ed	28
p=N -ly f=-ing	-34
p=N -ly f=-s	35
p=N -s f=-ing	61
p=N -s f=about	28
p=N -s f=as	43
p=N -s f=l	69
p=N -s f=of	34
p=N N f=-s	57
p=N N f=:	119
p=N N f=N	-36
p=N N f=as	-34
p=N N f=by	-39
p=N N f=for	-41
p=N N f=of	-46
p=N after f=-ing	37
p=N also f=-ed	53
p=N also f=-s	-44
p=N also f=l	60
p=N also f=v	38
p=N and f=-ing	29
p=N and f=-s	-33
p=N are f=-ed	-28
p=N are f=-ing	-29
p=N are f=l	30
p=N can f=l	-46
p=N could f=l	-40
p=N did f=l	73
p=N didn't f=l	69
p=N f=-ed	29
p=N f=-ed n=#	-37
p=N f=-ed n=$	-72
p=N f=-ed n=,	32
p=N f=-ed n=-ed	31
p=N f=-ed n=.	63
p=N f=-ed n=:	57
p=N f=-ed n=and	35
p=N f=-ed n=as	-51
p=N f=-ed n=by	-33
p=N f=-ed n=for	32
p=N f=-ed n=from	-68
p=N f=-ed n=her	-43
p=N f=-ed n=in	29
p=N f=-ed n=out	-34
p=N f=-ing	-62
p=N f=-ing n=,	-57
p=N f=-ing n=-s	-53
p=N f=-ing n=N	-40
p=N f=-ing n=in	-28
p=N f=-ing n=l	-30
p=N f=-ing n=that	-127
p=N f=-ing n=the	31
p=N f=-ly n=-ing	41
p=N f=-s n=-ed	-49
p=N f=-s n=-ing	-30
p=N f=-s n=-ly	-65
p=N f=-s n=N	30
p=N f=-s n=an	57
p=N f=-s n=and	-67
p=N f=-s n=are	-49
p=N f=-s n=have	-40
p=N f=-s n=he	66
p=N f=-s n=her	40
p=N f=-s n=is	-42
p=N f=-s n=of	-42
p=N f=-s n=v	-33
p=N f=-s n=were	-36
p=N f=-s n=—	-31
p=N f=: n=^	-58
p=N f=: n=‘	31
p=N f=N	-43
p=N f=after	-33
p=N f=also n=-s	36
p=N f=as n=-s	41
p=N f=for	-53
p=N f=for n=N	-38
p=N f=in n=-s	43
p=N f=in n=N	-53
p=N f=in n=the	-31
p=N f=l n=-ing	-48
p=N f=l n=Q	-41
p=N f=l n=about	-59
p=N f=l n=against	-31
p=N f=l n=by	36
p=N f=l n=for	-29
p=N f=l n=he	-35
p=N f=l n=her	31
p=N f=l n=in	-44
p=N f=l n=into	50
p=N f=l n=now	36
p=N f=l n=of	-30
p=N f=l n=that	30
p=N f=l n=their	40
p=N f=l n=they	-36
p=N f=l n=this	47
p=N f=l n=to	41
p=N f=l n=v	-42
p=N f=l n=was	-50
p=N f=l n=will	60
p=N f=l n=would	-50
p=N f=like	-55
p=N f=of	-42
p=N f=often	30
p=N f=since	-36
p=N f=to	-37
p=N f=v n=#	29
p=N f=v n=-ly	-72
p=N f=v n=.	47
p=N f=v n=N	34
p=N f=v n=by	39
p=N f=v n=his	-34
p=N f=v n=l	38
p=N f=v n=the	-35
p=N f=v n=up	31
p=N for f=-ing	-83
p=N for f=l	37
p=N had f=-ed	-47
p=N had f=-ly	38
p=N have f=l	61
p=N have f=v	-31
p=N his f=l	39
p=N in f=-s	-28
p=N is f=-ed	-34
p=N is f=l	36
p=N l f=-ed	41
p=N l f=-ing	44
p=N l f=-s	117
p=N l f=in	-55
p=N l f=v	52
p=N must f=l	-39
p=N never f=-ed	-31
p=N should f=l	-56
p=N that f=l	-51
p=N the f=l	37
p=N then f=-ed	-66
p=N to f=-s	35
p=N to f=l	62
p=N to f=v	50
p=N v f=-ing	-30
p=N v f=l	-30
p=N was f=v	-60
p=N were f=-ed	48
p=N while f=-ing	-70
p=N who f=l	-71
p=N will f=l	42
p=N will f=v	-71
p=N with f=l	77
p=N would f=l	35
p=N ’ f=-s	-74
p=Q	-42
p=Q N f=-ed	95
p=Q N f=-s	71
p=Q N f=v	41
p=Q Q f=-ed	36
p=Q Q f=-ing	36
p=Q Q f=in	-33
p=Q and f=-ed	36
p=Q and f=-ing	52
p=Q and f=-s	48
p=Q and f=l	53
p=Q f=-ed	36
p=Q f=-ed n=N	87
p=Q f=-ing	36
p=Q f=-ing n=-s	-30
p=Q f=-ing n=that	39
p=Q f=-s n=to	-46
p=Q f=in	-33
p=Q f=l n==	-32
p=Q f=l n=N	38
p=Q f=l n=a	40
p=Q f=l n=the	55
p=Q he f=-ed	161
p=Q he f=-s	79
p=Q he f=l	67
p=Q he f=v	35
p=Q l f=-s	-30
p=Q she f=-ed	81
p=Q she f=l	83
p=Q she f=v	109
p=Q to f=l	-42
p=Q which f=-s	35
p=^	-35
p=^ N f=-ed	70
p=^ N f=-ly	38
p=^ N f=-s	87
p=^ N f=:	68
p=^ N f=N	66
p=^ N f=in	-32
p=^ N f=l	75
p=^ N f=like	-38
p=^ N f=on	34
p=^ ^ f=like	-36
p=^ ^ f=to	58
p=^ after f=-ing	69
p=^ and f=in	31
p=^ as f=-ed	40
p=^ as f=l	41
p=^ but f=-ing	40
p=^ but f=l	-37
p=^ by f=-ing	47
p=^ f=N n=about	-34
p=^ f=as n=-ed	31
p=^ f=by n=the	31
p=^ f=for n=N	36
p=^ f=for n=the	-32
p=^ f=in n=may	29
p=^ f=in n=some	-37
p=^ f=like	-36
p=^ f=to	58
p=^ he f=-ed	98
p=^ he f=-s	151
p=^ he f=l	63
p=^ he f=v	48
p=^ her f=l	137
p=^ his f=-s	76
p=^ his f=l	88
p=^ i f=-ed	-45
p=^ in f=-ing	98
p=^ it f=-s	75
p=^ its f=l	42
p=^ many f=l	34
p=^ one f=l	-34
p=^ she f=-ed	74
p=^ she f=-s	47
p=^ she f=l	45
p=^ some f=l	59
p=^ that f=-s	32
p=^ the f=-ed	56
p=^ the f=-ing	29
p=^ the f=l	66
p=^ their f=l	41
p=^ these f=-s	29
p=^ they f=-ed	84
p=^ they f=l	131
p=^ we f=-ed	32
p=a	-131
p=a # f=l	-43
p=a -ed f=l	-54
p=a -ing f=l	-72
p=a -ly f=-ed	-93
p=a -s f=l	-170
p=a N f=l	-143
p=a f=-ing	-56
p=a f=l	-111
p=a f=l n=-ed	38
p=a f=l n=that	-51
p=a f=v	-29
p=a few f=-s	-47
p=a l f=about	87
p=a l f=in	-67
p=a l f=l	-53
p=a l f=of	37
p=a l f=with	38
p=about	-131
p=about f=-ing	-34
p=about f=-s	-55
p=about f=l	-37
p=about her f=l	-32
p=about l f=l	-41
p=after N f=-ed	-34
p=after N f=v	-64
p=again	-61
p=again f=-ing	-62
p=against	-75
p=against f=-ing	-45
p=against f=l	-30
p=all	-83
p=all f=-ed	-30
p=all f=-s	-46
p=all f=l	-42
p=already f=-ed	-63
p=already f=v	28
p=also	61
p=also -ly f=-ed	51
p=also -s f=l	-39
p=also f=-ed	34
p=also f=-ed n=-s	-39
p=also f=-ed n=l	-36
p=also f=-ed n=that	53
p=also f=-ing	30
p=also f=-ing n=the	-67
p=also f=-s n=l	52
p=also f=l n=the	33
p=also f=v n=N	69
p=also f=v n=l	44
p=always	42
p=always f=-ed	32
p=among	-74
p=among N f=-s	-49
p=an	-162
p=an -ed f=l	-34
p=an -ly f=l	-55
p=an -s f=l	-63
p=an N f=l	-114
p=an f=-ed	-64
p=an f=-ed n=l	-32
p=an f=-ing	-35
p=an f=l	-67
p=an f=l n=that	30
p=an l f=l	-79
p=and	-28
p=and -ing f=-s	-59
p=and -ly f=-ed	-49
p=and -s f=-ing	-95
p=and -s f=-s	-53
p=and -s f=l	58
p=and -s f=of	34
p=and N f=-ed	-44
p=and N f=-s	29
p=and N f=l	73
p=and f=-ed n=-ing	-72
p=and f=-ed n=-s	31
p=and f=-ed n=as	-35
p=and f=-ed n=to	46
p=and f=-ing n=-s	55
p=and f=-ing n=N	-36
p=and f=-ing n=a	-66
p=and f=-ing n=l	-52
p=and f=-ly	-30
p=and f=-s n=-ed	-32
p=and f=-s n=-ing	41
p=and f=-s n=-s	31
p=and f=-s n=N	71
p=and f=-s n=for	-34
p=and f=-s n=that	46
p=and f=l n=,	-51
p=and f=l n=-ed	64
p=and f=l n=-s	-64
p=and f=l n=.	-29
p=and f=l n=a	35
p=and f=l n=he	39
p=and f=l n=on	-38
p=and f=on n=N	38
p=and f=v n=-ing	29
p=and f=v n=-s	-52
p=and f=v n=l	51
p=and he f=-s	41
p=and his f=-s	65
p=and his f=l	-59
p=and is f=-ed	60
p=and is f=l	-53
p=and l f=-ed	-52
p=and l f=-s	-115
p=and l f=in	37
p=and some f=l	40
p=and the f=l	-34
p=and to f=l	31
p=and was f=-ed	-41
p=another f=l	-52
p=any	-96
p=any f=-s	-48
p=any f=l	-31
p=are	50
p=are -ly f=-ed	62
p=are -ly f=l	34
p=are f=-ed	-52
p=are f=-ed n=by	-36
p=are f=-ed n=l	-52
p=are f=-ed n=to	50
p=are f=-ing	42
p=are f=-ing n=,	-72
p=are f=-ing n=a	-35
p=are f=-ing n=l	-37
p=are f=-ly	-41
p=are f=-s	31
p=are f=in n=l	-31
p=are f=l	39
p=are f=l n=-s	-62
p=are f=l n=.	-33
p=are f=l n=and	-30
p=are f=l n=of	72
p=aren't	95
p=as	-114
p=as -s f=-ed	-37
p=as N f=-s	29
p=as N f=l	68
p=as f=-ed	-60
p=as f=-ing	-43
p=as f=-s n=of	63
p=as f=l	-34
p=as f=l n=l	36
p=as he f=-ed	30
p=as he f=-s	70
p=as he f=v	-58
p=as it f=-s	-47
p=as l f=-s	57
p=as she f=-ed	-45
p=as the f=-s	43
p=at	-158
p=at f=-ing	-61
p=at f=-s	-48
p=at f=l	-54
p=at the f=l	-33
p=be	-65
p=be -ly f=-ed	-74
p=be -ly f=l	-53
p=be f=-ed	-31
p=be f=-ed n=from	39
p=be f=-ed n=on	-72
p=be f=-ing	34
p=be f=-ing n=l	30
p=be f=-ing n=the	35
p=be f=l n=,	-37
p=be f=v	-78
p=be f=v n=to	-29
p=because f=of	-35
p=been -ly f=-ed	-39
p=been -ly f=l	44
p=been f=-ed n=by	29
p=been f=-ed n=for	-37
p=been f=-ed n=to	-42
p=been f=-ing n=the	-44
p=been f=in n=l	32
p=been f=l	33
p=been f=l n=to	29
p=being	-60
p=being f=-ed	-56
p=being f=l	-49
p=both	-101
p=both -s f=l	51
p=both f=-ed	-48
p=both f=-s	-45
p=both f=l n=l	43
p=both l f=l	-44
p=but -s f=l	50
p=but N f=-ed	-73
p=but N f=l	33
p=but f=-s	40
p=but f=-s n=l	-41
p=but f=for	44
p=but f=l	-36
p=but f=l n=l	-28
p=but f=to	38
p=but he f=-ed	86
p=but he f=-s	39
p=but he f=l	52
p=but his f=l	-36
p=but l f=-s	45
p=but the f=-s	42
p=but the f=l	62
p=by -ing f=-s	-38
p=by N f=-s	-37
p=by N f=l	-28
p=by f=-ed	-38
p=by f=-ing n=a	70
p=by f=-ing n=that	-33
p=by f=-s n=of	-62
p=by f=l n=-s	-35
p=by f=l n=.	38
p=by her f=l	59
p=by his f=l	44
p=by l f=-s	-31
p=can	-28
p=can be f=-ed	-40
p=can be f=l	57
p=can be f=v	-63
p=can't	-38
p=can't f=l	-58
p=cannot	-63
p=cannot f=l	-56
p=could	-55
p=could -ly f=l	-78
p=could be f=-ed	33
p=could f=v	-80
p=despite	32
p=despite f=-ing	30
p=despite f=l	-43
p=despite his f=l	58
p=did f=l	44
p=did not f=l	40
p=did not f=v	-41
p=didn't	33
p=do not f=l	-37
p=do you f=l	41
p=does	67
p=does f=l	50
p=doesn't	53
p=doesn't f=l	40
p=don't f=v	31
p=down	-43
p=each f=l	-37
p=earlier	34
p=earlier f=l	36
p=even f=-s	-34
p=every	-73
p=every f=l	-46
p=everyone	29
p=everyone f=l	33
p=few	-46
p=few -s f=l	-40
p=few f=-s	-30
p=few f=-s n=l	41
p=first	-48
p=first f=-ed	39
p=first f=-ing	-38
p=first f=l	-43
p=first f=v	-50
p=five	-33
p=five f=-s	-34
p=for	-102
p=for N f=-ing	-49
p=for f=-ed n=l	31
p=for f=-ing	-74
p=for f=l n=l	-33
p=for her f=l	-37
p=for his f=-s	40
p=for l f=-ed	-28
p=for l f=-s	-61
p=four	-83
p=four f=-s	-35
p=four f=l	-44
p=from	-64
p=from N f=-s	-31
p=had	-67
p=had -ed f=in	44
p=had -ly f=-ed	-30
p=had been f=-ed	-32
p=had been f=l	-58
p=had f=-ed	-48
p=had f=-ed n=her	-73
p=had f=-ed n=l	58
p=had f=-ly	31
p=had f=-ly n=-ed	34
p=had f=-s	32
p=had f=l n=l	36
p=had f=v	-33
p=had f=v n=l	-61
p=had not f=v	-67
p=had to f=l	42
p=hadn't	-41
p=has -ed f=in	35
p=has also f=-ed	40
p=has also f=v	-28
p=has been f=-ing	45
p=has been f=in	-29
p=has f=-ed n=,	-32
p=has f=-ed n=.	-34
p=has f=-ed n=at	-75
p=has f=-ed n=her	-49
p=has f=-ed n=l	-34
p=has f=-ed n=on	36
p=has f=-ed n=out	64
p=has f=-ed n=that	60
p=has f=-ed n=the	-36
p=has f=-ly	-34
p=has f=-ly n=-ed	-29
p=has f=-s	59
p=has f=l n=-ly	-53
p=has f=l n=-s	38
p=has f=l n=a	-31
p=has f=l n=he	33
p=has f=l n=l	31
p=has f=l n=that	34
p=has f=since	72
p=has f=v n=-s	-28
p=has f=v n=a	-68
p=has f=v n=more	-58
p=has f=v n=the	-29
p=has f=v n=to	-48
p=has l f=l	-34
p=has long f=-ed	-38
p=has to f=l	81
p=have -ed f=-s	-46
p=have -ed f=l	-36
p=have -ly f=-ed	59
p=have also f=-ed	-53
p=have been f=-ing	33
p=have been f=v	-41
p=have f=-ed n=,	-56
p=have f=-ed n=a	67
p=have f=v n=a	-55
p=have f=v n=to	41
p=have l f=-ing	-49
p=have long f=-ed	53
p=haven't	65
p=he 's f=-ed	-31
p=he 's f=-ing	-99
p=he 's f=l	-104
p=he -ly f=-ed	62
p=he -s f=-ing	-46
p=he -s f=l	-75
p=he also f=-s	86
p=he also f=l	61
p=he can f=l	-51
p=he f=-ed n=a	-31
p=he f=-ed n=her	45
p=he f=-ed n=l	37
p=he f=-ed n=the	29
p=he f=-ly	44
p=he f=-ly n=-ed	31
p=he f=-ly n=-s	28
p=he f=-s n=,	45
p=he f=-s n=the	-49
p=he f=l n=,	60
p=he f=l n=-s	-58
p=he f=l n=his	-35
p=he f=l n=in	32
p=he f=l n=that	39
p=he f=v n=,	-34
p=he f=v n=a	-40
p=he f=v n=his	45
p=he f=v n=l	-40
p=he f=v n=on	35
p=he had f=-ed	-56
p=he had f=v	-59
p=he has f=-ed	39
p=he is f=l	67
p=he was f=-ing	-79
p=he was f=l	-34
p=he would f=l	-72
p=her	-34
p=her N f=l	50
p=her f=-ed n=l	-29
p=her f=-ing	-75
p=her f=-s n=to	-36
p=her f=l n=,	-53
p=her f=l n=.	-34
p=her f=l n=in	-30
p=her f=l n=l	49
p=her f=l n=of	54
p=her f=l n=to	36
p=her f=v	-40
p=her l f=-ing	-51
p=her l f=-s	-70
p=herself	-52
p=him	-58
p=him , f=-ing	-31
p=him f=on	47
p=his -s f=-ed	32
p=his -s f=-s	-40
p=his -s f=l	52
p=his N f=l	-33
p=his f=-ing	-35
p=his f=-ing n=l	45
p=his f=-s n=and	29
p=his f=-s n=l	-31
p=his f=-s n=to	33
p=his f=-s n=with	28
p=his f=l n=-	35
p=his f=l n=-ed	-47
p=his f=l n=-s	41
p=his f=l n=N	-50
p=his f=l n=as	48
p=his f=l n=for	60
p=his f=l n=is	-39
p=his f=l n=l	-36
p=his f=l n=of	53
p=his f=l n=v	-35
p=his f=l n=would	35
p=his l f=-ed	109
p=his l f=-s	-68
p=his l f=l	-80
p=how	-111
p=how f=l	-63
p=how he f=-s	-67
p=i	30
p=i f=l	50
p=i f=l n=it	33
p=i f=v	-47
p=if	-40
p=if N f=l	79
p=if f=-ed	-41
p=if f=l	30
p=if he f=-s	-83
p=if it f=-s	-64
p=in	-105
p=in # f=-ing	-42
p=in # f=-s	39
p=in # f=l	50
p=in -ing f=l	36
p=in N f=-ed	-49
p=in N f=-ing	41
p=in a f=l	-34
p=in f=-ed	-59
p=in f=-ing n=-s	-29
p=in f=-ing n=N	106
p=in f=-ing n=l	-29
p=in f=-s	-60
p=in f=l	-69
p=in f=l n=l	50
p=in f=l n=of	-51
p=in f=l n=to	-52
p=in his f=l	-38
p=in l f=-s	-32
p=in l f=l	56
p=in the f=-ed	-30
p=in their f=l	31
p=in which f=-s	-44
p=instead	-43
p=instead of f=-ing	35
p=into	-109
p=into f=-ing	-29
p=into f=l	-59
p=into l f=l	42
p=is -ing f=in	35
p=is -ly f=-ing	44
p=is a f=l	63
p=is already f=-ing	44
p=is also f=l	28
p=is being f=-ed	-74
p=is f=-ed n=.	28
p=is f=-ed n=as	-44
p=is f=-ed n=l	37
p=is f=-ed n=of	51
p=is f=-ed n=on	-57
p=is f=-ed n=to	-75
p=is f=-ing	31
p=is f=-ing n=-s	30
p=is f=-ing n=.	-39
p=is f=-ing n=a	38
p=is f=-ing n=for	64
p=is f=-ing n=l	30
p=is f=-ing n=that	84
p=is f=-ing n=with	-47
p=is f=about	-30
p=is f=in	-52
p=is f=l n=,	-68
p=is f=l n=-ed	-51
p=is f=l n=:	-35
p=is f=l n=of	-80
p=is f=l n=to	32
p=is f=on	-33
p=is f=v	39
p=is l f=-ed	-53
p=is l f=in	42
p=is not f=-ed	40
p=is to f=l	-37
p=it	-38
p=it 's f=l	-38
p=it -s f=l	-67
p=it f=-s n=,	31
p=it f=l n=.	37
p=it f=v	-105
p=it has f=-ed	-46
p=it is f=l	-84
p=it was f=-ed	-61
p=it was f=-ing	-36
p=it will f=l	-58
p=it would f=l	-48
p=its	-47
p=its f=-s	-50
p=its f=-s n=on	-31
p=its f=l	-61
p=its f=l n=l	-29
p=its f=l n=on	41
p=just f=l	-85
p=l	-125
p=l # f=-s	-44
p=l , f=as	31
p=l - f=-ed	36
p=l -ed f=in	30
p=l -ing f=-s	53
p=l -ly f=-ing	-33
p=l -ly f=-s	77
p=l -ly f=l	-96
p=l -s f=l	33
p=l -s f=like	-44
p=l -s f=v	30
p=l N f=-ed	-85
p=l N f=-ing	-69
p=l N f=-s	-39
p=l N f=by	40
p=l N f=l	-63
p=l a f=-ed	-41
p=l a f=l	-30
p=l about f=-ing	-28
p=l against f=-s	36
p=l also f=-ed	46
p=l also f=-s	61
p=l are f=-ing	-29
p=l be f=-ing	-45
p=l by f=-ing	40
p=l f=-ed	51
p=l f=-ed n=-ed	82
p=l f=-ed n=-s	-42
p=l f=-ed n=.	56
p=l f=-ed n=a	51
p=l f=-ed n=and	-55
p=l f=-ed n=at	56
p=l f=-ed n=by	-41
p=l f=-ed n=down	35
p=l f=-ed n=her	-55
p=l f=-ed n=in	-28
p=l f=-ed n=of	-32
p=l f=-ing n=-s	-89
p=l f=-ing n=for	-32
p=l f=-ing n=her	-38
p=l f=-ing n=his	-34
p=l f=-ing n=in	-30
p=l f=-ing n=it	-43
p=l f=-ing n=that	-47
p=l f=-ing n=the	42
p=l f=-ing n=to	35
p=l f=-ly n=l	44
p=l f=-s n=#	31
p=l f=-s n=-	-29
p=l f=-s n=:	50
p=l f=-s n=N	38
p=l f=-s n=Q	43
p=l f=-s n=a	42
p=l f=-s n=and	-38
p=l f=-s n=as	33
p=l f=-s n=at	-53
p=l f=-s n=for	-41
p=l f=-s n=from	-59
p=l f=-s n=his	55
p=l f=-s n=like	-36
p=l f=-s n=more	-31
p=l f=-s n=of	-99
p=l f=-s n=on	-71
p=l f=-s n=the	32
p=l f=: n=N	-51
p=l f=: n=^	61
p=l f=about n=N	-68
p=l f=against	-32
p=l f=as n=-ed	60
p=l f=by	-34
p=l f=for	-40
p=l f=for n=-ing	34
p=l f=for n=N	-52
p=l f=for n=some	40
p=l f=in n=l	-29
p=l f=in n=one	44
p=l f=into n=l	40
p=l f=l	-58
p=l f=l n=-ed	-104
p=l f=l n=-ing	-55
p=l f=l n=-ly	-32
p=l f=l n=among	-46
p=l f=l n=for	-30
p=l f=l n=he	-29
p=l f=l n=his	44
p=l f=l n=in	31
p=l f=l n=is	-39
p=l f=l n=it	45
p=l f=l n=more	38
p=l f=l n=on	-41
p=l f=l n=since	38
p=l f=l n=that	-67
p=l f=l n=there	-40
p=l f=l n=this	28
p=l f=l n=through	39
p=l f=l n=to	-59
p=l f=l n=up	44
p=l f=l n=v	-41
p=l f=l n=with	-49
p=l f=like	-36
p=l f=of n=her	34
p=l f=on n=a	37
p=l f=since	-36
p=l f=to	-56
p=l f=to n=N	-34
p=l f=v	50
p=l f=v n=N	53
p=l f=v n=as	-54
p=l f=v n=by	-41
p=l f=v n=the	50
p=l f=without	28
p=l from f=l	-34
p=l had f=v	-62
p=l has f=l	43
p=l has f=v	49
p=l have f=-ed	-29
p=l have f=v	42
p=l he f=-ed	-199
p=l he f=-s	-161
p=l he f=l	-81
p=l he f=v	-94
p=l her f=-s	29
p=l her f=l	-30
p=l his f=-s	-66
p=l his f=l	-37
p=l if f=l	-40
p=l in f=-ing	-61
p=l in f=-s	-43
p=l into f=l	-29
p=l is f=-ed	-70
p=l is f=-s	-30
p=l it f=-ed	-84
p=l l f=-ed	42
p=l l f=-ing	40
p=l l f=-s	51
p=l l f=:	-36
p=l l f=about	-58
p=l l f=among	-28
p=l l f=into	39
p=l l f=of	-57
p=l l f=under	32
p=l may f=l	-75
p=l might f=l	30
p=l of f=-ed	-30
p=l she f=-ed	-159
p=l she f=-s	-38
p=l she f=v	-95
p=l should f=l	-77
p=l than f=l	-29
p=l that f=v	-38
p=l the f=-s	-37
p=l their f=-s	-48
p=l their f=l	-80
p=l they f=-ed	-92
p=l they f=l	-134
p=l they f=v	-93
p=l to f=-ed	-30
p=l to f=l	-91
p=l v f=-s	30
p=l was f=-ing	-57
p=l were f=l	-34
p=l while f=-ing	-53
p=l who f=-ed	-42
p=l who f=l	-55
p=l who f=v	-38
p=l will f=l	-30
p=l with f=-s	-48
p=l with f=l	-46
p=l without f=-ing	-30
p=l would f=v	-49
p=l you f=l	-32
p=l — f=l	-38
p=later f=-ed	46
p=like	-73
p=like f=l	-29
p=many N f=l	52
p=many f=-ed	44
p=many f=-s	-84
p=many f=l	50
p=many f=l n=-s	-36
p=may # f=l	39
p=may be f=l	-32
p=may f=l n=l	37
p=may have f=-ed	-77
p=may not f=l	-47
p=might be f=-ed	35
p=more	-128
p=more -ly f=l	-48
p=more f=-ed	-61
p=more f=-s	-35
p=more f=l	-32
p=more l f=-s	-32
p=more l f=l	-45
p=most	-104
p=most -ing f=l	64
p=most f=-ed	-60
p=most f=-ing	-54
p=most f=-s	-30
p=most l f=l	-30
p=my	46
p=my f=l	42
p=my f=l n=.	-34
p=never f=-ed	-30
p=no	-165
p=no N f=N	-31
p=no f=-s	-42
p=no f=l	-84
p=not -ly f=-ed	-28
p=not be f=-ed	-47
p=not be f=l	-67
p=not been f=-ed	-37
p=not f=-ed n=,	73
p=not f=-ed n=.	-40
p=not f=-ing	-41
p=not f=-ing n=N	-68
p=not f=-ing n=to	-40
p=not f=l n=N	-49
p=not f=l n=any	66
p=not f=l n=in	-32
p=not f=l n=out	80
p=not f=l n=to	-37
p=not f=v n=l	-37
p=not f=v n=to	101
p=not to f=l	-64
p=not to f=v	41
p=now f=-s n=to	39
p=now f=l	56
p=of	-116
p=of # f=-s	31
p=of -ing f=l	-29
p=of -ly f=-ing	-47
p=of -s f=about	42
p=of -s f=l	-102
p=of -s f=of	35
p=of -s f=on	43
p=of -s f=v	32
p=of N f=-ed	44
p=of N f=-s	-33
p=of N f=in	86
p=of N f=l	-53
p=of N f=v	-47
p=of a f=-ed	-29
p=of f=-ed	-58
p=of f=-ing n=in	35
p=of f=-s n=about	38
p=of f=-s n=from	57
p=of f=l	-55
p=of f=l n=-ing	36
p=of f=l n=about	32
p=of f=l n=and	35
p=of f=l n=for	-31
p=of f=l n=l	-48
p=of f=l n=on	39
p=of f=l n=that	-31
p=of his f=-s	-31
p=of l f=-s	-74
p=of the f=-ed	-30
p=of the f=-s	-31
p=of their f=l	-30
p=off	-92
p=off f=-s	-30
p=on	-134
p=on N f=-ed	60
p=on N f=-ing	-57
p=on N f=-s	-46
p=on N f=:	-53
p=on N f=for	44
p=on f=-ed	-29
p=on f=-ing	-75
p=on f=l	-69
p=on her f=l	-60
p=on his f=-s	-33
p=on his f=l	-46
p=on l f=-s	-49
p=on l f=l	-77
p=on the f=l	-42
p=on to f=l	-109
p=once	-158
p=once f=-ed	-83
p=once f=l	-32
p=one N f=l	-32
p=one f=-ing	56
p=one f=-s	45
p=one f=l	-64
p=one l f=-ed	29
p=one that f=-s	-63
p=only	-96
p=only f=-ing	-39
p=only f=-s	-30
p=only f=l	-66
p=or	-99
p=or f=-s	-44
p=or f=l	-28
p=other	-53
p=other -s f=l	85
p=other N f=-s	-32
p=other f=-ed	37
p=other f=-s	-71
p=other l f=-s	-43
p=others	70
p=others f=-ed	51
p=others f=l	35
p=our	-58
p=our f=l	-39
p=out	-136
p=out f=-s	-35
p=over	-63
p=over f=-s	-39
p=over f=l	-37
p=recently f=v	34
p=reportedly	-83
p=several	-54
p=several f=-s	-69
p=she also f=-ed	49
p=she f=-ed n=,	77
p=she f=-ed n=-ly	34
p=she f=-ed n=a	35
p=she f=-ed n=l	-56
p=she f=-s	39
p=she f=-s n=l	38
p=she f=-s n=the	-31
p=she f=l n=,	-51
p=she f=l n=.	68
p=she f=l n=in	29
p=she f=l n=the	42
p=she f=v n=N	-39
p=she f=v n=l	57
p=she f=v n=the	-33
p=she has f=v	39
p=she is f=-ed	79
p=she was f=-ed	-106
p=should	-49
p=should be f=-ed	-80
p=should be f=-ing	32
p=should be f=l	44
p=should f=l n=N	-31
p=should f=v	-37
p=simply	-128
p=since	-91
p=since f=-ed	-85
p=since f=l	-56
p=six	-34
p=so	-61
p=so f=l	-39
p=so f=l n=that	-36
p=some -s f=l	80
p=some N f=-s	-29
p=some N f=l	75
p=some f=-ing	-59
p=some f=-s	-79
p=some f=l n=-s	-42
p=soon	32
p=soon f=after	44
p=still f=-ing	45
p=still f=-s	34
p=still f=v	-41
p=than	-28
p=that	-71
p=that -ed f=-s	40
p=that -ly f=-ed	-37
p=that -s f=-ed	45
p=that -s f=l	-115
p=that N f=-ed	-132
p=that N f=-s	-86
p=that N f=l	-66
p=that N f=v	-72
p=that are f=l	40
p=that could f=l	44
p=that f=-ed n=-s	78
p=that f=-ed n=N	33
p=that f=-ed n=the	-28
p=that f=-ing	-57
p=that f=-ing n=l	38
p=that f=-ing n=the	-31
p=that f=-s n=-s	-48
p=that f=-s n=N	55
p=that f=-s n=for	-45
p=that f=l n=-ed	30
p=that f=l n=from	28
p=that f=v	-86
p=that has f=-ed	-89
p=that has f=l	-62
p=that he f=-ed	-186
p=that he f=-s	-137
p=that he f=v	-115
p=that her f=l	-37
p=that his f=l	-78
p=that is f=l	-32
p=that l f=-s	-36
p=that l f=l	-31
p=that l f=v	-57
p=that she f=-ed	-48
p=that she f=l	-73
p=that she f=v	-76
p=that they f=l	-41
p=that was f=-ed	-70
p=that will f=l	-42
p=that would f=l	-68
p=the	-144
p=the # f=-s	-41
p=the -ed f=l	-36
p=the -ing f=-s	-50
p=the -ing f=l	-72
p=the -ly f=-s	-50
p=the -ly f=l	-83
p=the -s f=-ed	-56
p=the -s f=-ing	50
p=the -s f=-ly	47
p=the -s f=-s	55
p=the -s f=l	33
p=the -s f=of	-67
p=the N f=-ed	37
p=the N f=-ing	-69
p=the N f=-s	-68
p=the N f=l	-79
p=the N f=v	-93
p=the f=-ed	-45
p=the f=-ed n=N	-65
p=the f=-ing	-34
p=the f=-s	-47
p=the f=-s n=to	38
p=the f=l	-49
p=the f=l n=:	43
p=the f=l n=N	55
p=the f=l n=about	32
p=the f=l n=by	35
p=the f=l n=over	60
p=the f=l n=that	-85
p=the f=l n=to	-42
p=the first f=l	-31
p=the l f=-ed	88
p=the l f=-ing	-33
p=the l f=-s	95
p=the l f=:	44
p=the most f=l	-69
p=the two f=l	39
p=their	-50
p=their -s f=l	30
p=their f=-ing	-33
p=their f=-s	-45
p=their f=-s n=for	32
p=their f=l n=-s	-29
p=their f=l n=for	-50
p=their f=l n=l	-43
p=them	-40
p=them f=-ed	45
p=them f=l	-60
p=them to f=l	-44
p=then	-53
p=then f=v	-29
p=there are f=l	-60
p=there was f=l	60
p=there were f=l	31
p=these	-45
p=they are f=-ed	-51
p=they could f=l	-63
p=they f=-ed n=-s	50
p=they f=l	74
p=they f=l n=,	39
p=they f=l n=.	56
p=they f=l n=that	35
p=they f=v n=l	-36
p=they have f=-ed	55
p=they were f=-ed	-54
p=they were f=-ing	-32
p=they were f=l	-69
p=they would f=l	-49
p=this	-115
p=this f=l	-109
p=this l f=-ed	73
p=those -ed f=l	61
p=those -s f=v	-34
p=those f=-ing	31
p=those f=-s	-89
p=those who f=l	-33
p=though f=l	28
p=three	-52
p=three f=-s	-50
p=through f=l	-41
p=to	-44
p=to -ly f=-s	-84
p=to -s f=-ed	-48
p=to -s f=l	-59
p=to N f=-s	-51
p=to N f=in	-33
p=to be f=-ing	-79
p=to be f=l	30
p=to be f=v	-43
p=to f=-ed	-73
p=to f=-ing n=N	-48
p=to f=-ing n=l	-39
p=to f=-s n=N	-42
p=to f=-s n=for	36
p=to f=l n=,	28
p=to f=l n=against	33
p=to f=l n=all	-37
p=to f=l n=an	-28
p=to f=l n=any	-35
p=to f=l n=at	-55
p=to f=l n=if	58
p=to f=l n=into	35
p=to f=l n=it	-50
p=to f=l n=of	-31
p=to f=l n=out	-88
p=to f=l n=over	-35
p=to f=l n=that	-30
p=to f=l n=them	51
p=to f=l n=themselves	39
p=to f=l n=up	-44
p=to f=l n=whether	31
p=to f=l n=with	-36
p=to f=v	-33
p=to f=v n=N	31
p=to f=v n=a	55
p=to f=v n=the	-44
p=to have f=-ed	-83
p=to l f=-ed	-90
p=to l f=-ing	-28
p=to l f=as	34
p=to l f=l	-48
p=to the f=-s	30
p=to the f=l	-37
p=today	40
p=too	-120
p=too f=l	-45
p=too l f=for	47
p=toward	-65
p=twice	-30
p=two	-41
p=two f=-s	-78
p=two f=l n=-s	-38
p=two l f=-s	-42
p=under	-50
p=under f=l	-63
p=up	-107
p=up f=-ing	-38
p=up his f=l	-33
p=us	-59
p=v	-173
p=v , f=-ing	56
p=v -s f=l	-59
p=v N f=-s	-63
p=v f=-ing n=-s	-31
p=v f=-s n=.	44
p=v f=in	-29
p=v f=l	-40
p=v f=l n=-s	58
p=v him f=l	-55
p=v his f=-s	-34
p=v his f=l	-95
p=v it f=l	-46
p=v that f=l	38
p=v the f=l	-29
p=v their f=l	-32
p=v to f=-s	-38
p=v to f=l	-133
p=v to f=v	-31
p=very	-42
p=was -ly f=-ed	39
p=was -ly f=l	42
p=was also f=-ed	-28
p=was f=-ed n=-ly	-41
p=was f=-ed n=as	71
p=was f=-ed n=on	-60
p=was f=-ed n=the	77
p=was f=-ed n=to	33
p=was f=-ing	-67
p=was f=-ing n=-s	53
p=was f=-ing n=in	-33
p=was f=-s	53
p=was f=in	-34
p=was f=l	47
p=was f=l n=,	-50
p=was f=l n=by	28
p=was f=l n=for	-29
p=was f=l n=the	-36
p=was first f=-ed	79
p=was not f=-ed	-30
p=was not f=-ing	43
p=was not f=l	-40
p=was the f=l	28
p=was to f=l	46
p=wasn't f=l	32
p=we f=-ed n=to	35
p=were -ly f=l	91
p=were f=-ed n=by	46
p=were f=-ed n=in	-29
p=were f=-ing n=to	38
p=were f=-s	72
p=were f=l	35
p=were f=l n=,	-37
p=were f=l n=.	-33
p=were f=l n=in	-33
p=were f=l n=of	-50
p=were f=l n=to	-33
p=were not f=-ed	-84
p=what	-80
p=what -s f=l	32
p=what f=-ed	-69
p=what f=l	-35
p=what he f=-ed	-80
p=what he f=-s	-114
p=what it f=-s	42
p=when f=-ing	-39
p=when f=-s	-31
p=when he f=-s	-102
p=when it f=-s	-40
p=when it f=v	-46
p=when she f=-ed	-43
p=where	-71
p=where f=-s	-28
p=where f=l	-35
p=where he f=-ed	-38
p=where he f=-s	-31
p=where he f=v	-49
p=whether	-35
p=whether f=-s	-38
p=whether f=l	-33
p=whether to f=l	-47
p=which -s f=l	-39
p=which N f=-s	53
p=which f=-ed n=l	-43
p=which f=-ed n=the	-32
p=which f=-s n=a	28
p=which f=-s n=to	-51
p=which has f=-ed	58
p=which he f=-ed	61
p=which he f=-s	106
p=which is f=-ed	-60
p=which is f=l	-33
p=which was f=-ed	42
p=while N f=-s	60
p=while f=-ing n=N	-69
p=while f=l	-28
p=who -ly f=l	50
p=who -s f=l	-36
p=who are f=-ed	-32
p=who f=-ed n=N	32
p=who f=-ed n=l	50
p=who f=-ed n=the	-28
p=who f=-s	33
p=who f=in	44
p=who f=l	40
p=who f=l n=l	-50
p=who f=l n=the	-31
p=who f=v	-32
p=who f=v n=on	-45
p=who f=v n=the	29
p=who had f=-ed	43
p=who had f=v	33
p=who has f=v	-42
p=who have f=v	-36
p=who is f=-ing	-71
p=who will f=l	-49
p=why	-28
p=will also f=l	-39
p=will be f=-ed	42
p=will be f=-ing	70
p=will f=-s	87
p=will f=l n=-ing	49
p=will f=l n=-ly	-45
p=will f=l n=N	-77
p=will f=l n=for	-46
p=will f=l n=the	-38
p=will f=l n=with	50
p=will f=v	-76
p=with	-56
p=with -s f=l	-29
p=with N f=-ed	-71
p=with N f=-ing	72
p=with N f=-s	-58
p=with N f=l	-52
p=with a f=l	35
p=with f=-ed	-41
p=with f=-ing	-45
p=with f=-s n=of	43
p=with f=-s n=to	47
p=with f=l n=,	40
p=with f=l n=-s	55
p=with f=l n=of	-50
p=with his f=-s	80
p=with his f=l	70
p=with l f=-s	-53
p=with l f=l	-29
p=with the f=l	-34
p=without	-109
p=without f=-ing	-70
p=without f=l	-35
p=won't	-100
p=won't f=l	-56
p=won't f=v	-48
p=would -ly f=l	-79
p=would also f=l	29
p=would f=-ed	-67
p=would f=-ed n=to	-32
p=would f=l n=a	-56
p=would f=l n=for	31
p=would f=l n=l	-81
p=would f=l n=on	-30
p=would f=l n=the	-37
p=would f=l n=up	-29
p=would f=like	48
p=would f=like n=to	31
p=would f=v n=l	34
p=would have f=-ed	-64
p=would have f=v	-69
p=would not f=l	-38
p=yet	-44
p=yet f=-ed	-93
p=yet f=l	41
p=yet to f=l	-46
p=you	29
p=you can f=l	35
p=you f=v	43
p=your	-42
p=your f=l	-35
p=— f=-ing	-40
p=— f=l	-31
p=‘	-59
p=‘ f=l	-34
p=’ f=-s	33
q= f=-ed	-44
q= f=-ing	-56
q= f=-ly	-94
q= f=-s	-51
q= f=again	-50
q= f=already	-59
q= f=also	-41
q= f=always	-56
q= f=amid	-49
q= f=around	-56
q= f=at	-39
q= f=before	-30
q= f=between	-44
q= f=by	-32
q= f=despite	-54
q= f=down	-48
q= f=during	-50
q= f=earlier	-45
q= f=even	-65
q= f=ever	-49
q= f=first	-53
q= f=from	-38
q= f=further	-49
q= f=here	-56
q= f=instead	-50
q= f=into	-38
q= f=just	-74
q= f=l	-39
q= f=later	-51
q= f=long	-63
q= f=maybe	-64
q= f=near	-33
q= f=never	-60
q= f=now	-69
q= f=off	-53
q= f=often	-34
q= f=only	-62
q= f=out	-33
q= f=over	-58
q= f=perhaps	-52
q= f=previously	-44
q= f=quite	-41
q= f=recently	-50
q= f=reportedly	45
q= f=simply	-53
q= f=soon	-48
q= f=still	-67
q= f=than	-57
q= f=there	-64
q= f=through	-35
q= f=to	-37
q= f=today	-41
q= f=tonight	-37
q= f=too	-53
q= f=toward	-46
q= f=twice	-50
q= f=under	-37
q= f=until	-56
q= f=up	-58
q= f=v	-40
q= f=very	-56
q= f=via	-35
q= f=with	-43
q= f=within	-50
q= n=# p=-s	-45
q= n=# p=a	41
q= n=# p=was	-44
q= n=$ p=,	-40
q= n=$ p=N	-86
q= n=' p=N	58
q= n='s p=^	41
q= n=( p=N	32
q= n=, p=,	-79
q= n=, p=-ing	-46
q= n=, p=N	-29
q= n=, p=and	-52
q= n=, p=are	-40
q= n=, p=been	-29
q= n=, p=being	-33
q= n=, p=even	-30
q= n=, p=has	-34
q= n=, p=have	-58
q= n=, p=her	-39
q= n=, p=i	47
q= n=, p=is	-49
q= n=, p=it	-30
q= n=, p=many	56
q= n=, p=not	62
q= n=, p=of	-33
q= n=, p=that	-37
q= n=, p=with	32
q= n=, p=’	33
q= n=- p='s	-37
q= n=- p=N	-53
q= n=- p=and	-49
q= n=- p=his	36
q= n=-ed p=#	-32
q= n=-ed p=-ly	-33
q= n=-ed p=-s	-35
q= n=-ed p=N	-59
q= n=-ed p=^	29
q= n=-ed p=a	34
q= n=-ed p=and	38
q= n=-ed p=are	-34
q= n=-ed p=but	-44
q= n=-ed p=for	72
q= n=-ed p=had	39
q= n=-ed p=has	30
q= n=-ed p=have	50
q= n=-ed p=l	79
q= n=-ed p=she	-31
q= n=-ed p=that	-40
q= n=-ed p=the	-31
q= n=-ed p=to	-39
q= n=-ed p=v	37
q= n=-ed p=would	31
q= n=-ing p=#	-40
q= n=-ing p=-ed	-30
q= n=-ing p=^	-53
q= n=-ing p=are	72
q= n=-ing p=but	-52
q= n=-ing p=has	53
q= n=-ing p=her	54
q= n=-ing p=him	30
q= n=-ing p=his	32
q= n=-ing p=it	-68
q= n=-ing p=l	-45
q= n=-ing p=not	-29
q= n=-ing p=or	34
q= n=-ing p=was	-31
q= n=-ing p=which	62
q= n=-ing p=will	49
q= n=-ly p='s	-30
q= n=-ly p=N	-48
q= n=-ly p=and	-44
q= n=-ly p=are	48
q= n=-ly p=been	-53
q= n=-ly p=have	50
q= n=-ly p=he	91
q= n=-ly p=is	-31
q= n=-ly p=it	-32
q= n=-ly p=that	-36
q= n=-ly p=will	-46
q= n=-s p=-	-29
q= n=-s p=-ed	62
q= n=-s p=-ing	-80
q= n=-s p=-ly	-48
q= n=-s p=^	-57
q= n=-s p=after	-37
q= n=-s p=also	-30
q= n=-s p=and	-33
q= n=-s p=been	-51
q= n=-s p=but	-34
q= n=-s p=despite	33
q= n=-s p=first	32
q= n=-s p=for	-47
q= n=-s p=from	-37
q= n=-s p=had	-38
q= n=-s p=has	49
q= n=-s p=in	-47
q= n=-s p=its	35
q= n=-s p=many	-72
q= n=-s p=most	-41
q= n=-s p=not	56
q= n=-s p=of	-59
q= n=-s p=only	36
q= n=-s p=or	-47
q= n=-s p=several	-29
q= n=-s p=some	-57
q= n=-s p=them	41
q= n=-s p=two	-48
q= n=-s p=was	35
q= n=-s p=were	45
q= n=-s p=while	-34
q= n=-s p=will	-71
q= n=-s p=with	48
q= n=. p=#	-42
q= n=. p=-ing	-28
q= n=. p=and	-71
q= n=. p=are	-50
q= n=. p=been	45
q= n=. p=by	39
q= n=. p=had	41
q= n=. p=he	-35
q= n=. p=her	-33
q= n=. p=it	-34
q= n=. p=my	-35
q= n=. p=never	-31
q= n=. p=not	-66
q= n=. p=one	-40
q= n=. p=they	45
q= n=. p=v	38
q= n=: p=is	-71
q= n=? p=l	-34
q= n=N p=%	-34
q= n=N p=)	-30
q= n=N p=-	-46
q= n=N p=;	39
q= n=N p=^	31
q= n=N p=are	-78
q= n=N p=be	-46
q= n=N p=both	54
q= n=N p=but	54
q= n=N p=even	40
q= n=N p=from	-34
q= n=N p=has	31
q= n=N p=her	28
q= n=N p=his	-40
q= n=N p=in	28
q= n=N p=of	-37
q= n=N p=some	36
q= n=N p=then	-49
q= n=N p=those	41
q= n=N p=up	-28
q= n=N p=was	-39
q= n=N p=were	33
q= n=N p=while	-42
q= n=N p=with	-44
q= n=N p=—	-63
q= n=N p=’	-48
q= n=^ p=N	-58
q= n=^ p=l	61
q= n=a p=-ed	-36
q= n=a p=-s	49
q= n=a p=N	-32
q= n=a p=and	33
q= n=a p=be	-54
q= n=a p=been	-56
q= n=a p=but	-33
q= n=a p=by	43
q= n=a p=even	35
q= n=a p=had	38
q= n=a p=has	-54
q= n=a p=it	-42
q= n=a p=just	-57
q= n=a p=to	-37
q= n=a p=were	-88
q= n=a p=which	32
q= n=a p=who	38
q= n=a p=will	38
q= n=a p=would	-71
q= n=a p=you	76
q= n=about p=^	-38
q= n=about p=has	35
q= n=about p=he	-57
q= n=about p=is	46
q= n=about p=l	35
q= n=about p=of	83
q= n=about p=the	31
q= n=about p=to	-32
q= n=about p=v	-48
q= n=after p=,	34
q= n=after p=-s	-31
q= n=after p=l	-57
q= n=against p=be	-29
q= n=against p=l	-41
q= n=against p=to	33
q= n=all p=N	33
q= n=all p=^	-30
q= n=all p=to	-43
q= n=also p=N	-45
q= n=amid p=l	-52
q= n=among p=-ly	-69
q= n=among p=l	-70
q= n=an p=,	48
q= n=an p=N	-48
q= n=an p=^	28
q= n=an p=and	-50
q= n=an p=has	78
q= n=an p=l	-51
q= n=an p=who	40
q= n=and p=,	-121
q= n=and p=-ly	-56
q= n=and p=-s	-64
q= n=and p=both	-34
q= n=and p=is	-38
q= n=and p=l	-34
q= n=and p=of	32
q= n=another p=^	-30
q= n=any p=not	106
q= n=any p=to	-36
q= n=are p=N	-56
q= n=as p='s	-44
q= n=as p=,	-42
q= n=as p=-ly	63
q= n=as p=N	-76
q= n=as p=a	42
q= n=as p=and	-43
q= n=as p=as	-38
q= n=as p=have	-52
q= n=as p=l	-30
q= n=as p=to	-44
q= n=as p=was	79
q= n=at p='s	-37
q= n=at p=and	-29
q= n=at p=are	33
q= n=at p=has	-36
q= n=at p=is	-46
q= n=at p=to	-56
q= n=at p=was	-63
q= n=be p=,	57
q= n=because p=be	38
q= n=been p=has	-35
q= n=before p=-s	-36
q= n=being p=l	-28
q= n=both p=,	31
q= n=both p=N	-94
q= n=by p=#	-32
q= n=by p=-ed	-31
q= n=by p=-ing	29
q= n=by p=are	-44
q= n=by p=as	61
q= n=by p=not	-68
q= n=by p=was	56
q= n=by p=were	42
q= n=did p=N	28
q= n=down p=N	37
q= n=for p='s	47
q= n=for p=,	-31
q= n=for p=also	-46
q= n=for p=has	40
q= n=for p=have	48
q= n=for p=he	-41
q= n=for p=in	31
q= n=for p=is	66
q= n=for p=it	-58
q= n=for p=l	-40
q= n=for p=were	34
q= n=for p=would	36
q= n=from p=,	-88
q= n=from p=-ing	35
q= n=from p=-ly	-67
q= n=from p=-s	-28
q= n=from p=N	-111
q= n=from p=be	36
q= n=from p=been	-45
q= n=from p=have	-28
q= n=from p=l	-43
q= n=from p=of	51
q= n=from p=v	35
q= n=from p=was	47
q= n=has p=N	-44
q= n=have p=N	-49
q= n=he p=has	47
q= n=her p=had	-36
q= n=her p=is	-36
q= n=her p=l	-67
q= n=him p=-ing	-32
q= n=him p=-ly	51
q= n=him p=-s	43
q= n=him p=N	41
q= n=him p=and	35
q= n=him p=has	62
q= n=him p=to	-30
q= n=him p=who	-43
q= n=his p=-ly	-54
q= n=his p=-s	-100
q= n=his p=N	31
q= n=his p=and	32
q= n=his p=but	34
q= n=his p=even	-44
q= n=his p=had	-30
q= n=his p=has	45
q= n=his p=l	32
q= n=his p=not	-44
q= n=his p=one	33
q= n=his p=that	-31
q= n=his p=v	28
q= n=how p=,	-113
q= n=how p=-s	-36
q= n=how p=to	35
q= n=in p=,	-53
q= n=in p=-s	-64
q= n=in p=and	-40
q= n=in p=be	-30
q= n=in p=had	55
q= n=in p=has	-61
q= n=in p=he	-100
q= n=in p=her	-29
q= n=in p=l	-62
q= n=in p=not	-41
q= n=in p=one	34
q= n=in p=other	34
q= n=in p=that	-37
q= n=in p=was	43
q= n=in p=were	-32
q= n=in p=who	42
q= n=into p=-ly	-40
q= n=into p=-s	-34
q= n=into p=be	-32
q= n=into p=l	-49
q= n=into p=to	42
q= n=is p='s	-43
q= n=is p=-ed	41
q= n=is p=N	-50
q= n=is p=his	-40
q= n=is p=l	-46
q= n=it p=-ing	43
q= n=it p=i	33
q= n=it p=to	-39
q= n=its p=,	-33
q= n=its p=and	68
q= n=just p=,	-34
q= n=just p=N	42
q= n=l p=#	-30
q= n=l p=)	43
q= n=l p=:	-70
q= n=l p=^	-55
q= n=l p=all	-37
q= n=l p=also	79
q= n=l p=an	-57
q= n=l p=be	33
q= n=l p=before	-38
q= n=l p=both	31
q= n=l p=could	-33
q= n=l p=despite	-29
q= n=l p=didn't	95
q= n=l p=even	-69
q= n=l p=few	36
q= n=l p=from	-50
q= n=l p=had	82
q= n=l p=have	75
q= n=l p=him	-37
q= n=l p=himself	-37
q= n=l p=his	-53
q= n=l p=is	46
q= n=l p=isn't	32
q= n=l p=it	-39
q= n=l p=its	-36
q= n=l p=just	-53
q= n=l p=many	-30
q= n=l p=may	32
q= n=l p=more	-38
q= n=l p=no	-38
q= n=l p=of	-45
q= n=l p=often	38
q= n=l p=on	-30
q= n=l p=one	-31
q= n=l p=other	-40
q= n=l p=others	60
q= n=l p=previously	-65
q= n=l p=rather	-30
q= n=l p=she	30
q= n=l p=so	67
q= n=l p=still	-61
q= n=l p=than	36
q= n=l p=their	-72
q= n=l p=they	-35
q= n=l p=those	47
q= n=l p=through	59
q= n=l p=under	-54
q= n=l p=v	-40
q= n=l p=we	-31
q= n=l p=when	-39
q= n=l p=which	-35
q= n=l p=with	-82
q= n=l p=—	-43
q= n=like p=N	-35
q= n=like p=l	-29
q= n=long p=l	30
q= n=many p=,	-62
q= n=many p=^	56
q= n=may p=^	32
q= n=more p=-s	36
q= n=more p=N	56
q= n=more p=and	-42
q= n=more p=has	-45
q= n=more p=it	-62
q= n=more p=were	39
q= n=no p=,	37
q= n=not p='s	36
q= n=not p=-s	-54
q= n=not p=l	56
q= n=of p=#	-51
q= n=of p=,	-45
q= n=of p=-ed	-57
q= n=of p=a	-40
q= n=of p=after	52
q= n=of p=are	88
q= n=of p=as	49
q= n=of p=for	-29
q= n=of p=from	-42
q= n=of p=her	39
q= n=of p=his	78
q= n=of p=l	-88
q= n=of p=of	-29
q= n=of p=v	-34
q= n=of p=was	36
q= n=on p=-ed	-45
q= n=on p=-ing	30
q= n=on p=-ly	29
q= n=on p=be	-71
q= n=on p=is	29
q= n=on p=its	30
q= n=on p=l	-47
q= n=on p=not	-68
q= n=on p=the	-30
q= n=on p=their	-31
q= n=on p=to	50
q= n=on p=was	-45
q= n=on p=who	50
q= n=on p=will	31
q= n=on p=would	-35
q= n=one p=,	-35
q= n=one p=^	-29
q= n=one p=to	41
q= n=or p=,	-45
q= n=or p=l	-42
q= n=other p=^	32
q= n=our p=l	44
q= n=out p=,	54
q= n=out p=has	56
q= n=out p=he	39
q= n=out p=is	-36
q= n=out p=not	74
q= n=out p=to	-100
q= n=out p=was	-60
q= n=over p='s	-31
q= n=over p=-ly	59
q= n=over p=-s	34
q= n=over p=the	60
q= n=over p=to	-35
q= n=some p=,	-33
q= n=some p=N	43
q= n=some p=^	-37
q= n=some p=l	38
q= n=than p=l	-42
q= n=that p=#	-56
q= n=that p='s	-54
q= n=that p=-ing	59
q= n=that p=-s	33
q= n=that p=^	-55
q= n=that p=a	-65
q= n=that p=after	53
q= n=that p=by	-71
q= n=that p=has	32
q= n=that p=have	-61
q= n=that p=he	31
q= n=that p=in	-50
q= n=that p=is	32
q= n=that p=l	-45
q= n=that p=not	43
q= n=that p=she	-37
q= n=that p=so	-30
q= n=that p=that	-52
q= n=that p=was	-52
q= n=the p=#	32
q= n=the p=%	36
q= n=the p='s	-29
q= n=the p=-	67
q= n=the p=about	31
q= n=the p=all	-60
q= n=the p=also	-35
q= n=the p=because	-32
q= n=the p=been	-41
q= n=the p=both	-32
q= n=the p=by	-32
q= n=the p=even	-45
q= n=the p=had	-49
q= n=the p=he	-32
q= n=the p=now	-36
q= n=the p=she	-52
q= n=the p=some	40
q= n=the p=still	-39
q= n=the p=they	-34
q= n=the p=v	-52
q= n=the p=which	-38
q= n=their p=-ed	41
q= n=their p=-ly	-57
q= n=their p=-s	64
q= n=their p=N	30
q= n=their p=and	49
q= n=their p=have	63
q= n=them p=-ly	-50
q= n=them p=and	-36
q= n=them p=to	50
q= n=themselves p=to	41
q= n=there p=l	-51
q= n=they p=#	38
q= n=they p=N	43
q= n=this p=-s	-44
q= n=this p=N	35
q= n=this p=^	-32
q= n=this p=l	41
q= n=those p=-ly	-33
q= n=those p=-s	-36
q= n=to p=-ing	-67
q= n=to p=a	-35
q= n=to p=all	-40
q= n=to p=already	-59
q= n=to p=also	-39
q= n=to p=as	-35
q= n=to p=be	-32
q= n=to p=being	-59
q= n=to p=by	66
q= n=to p=didn't	-71
q= n=to p=for	-34
q= n=to p=from	-40
q= n=to p=her	44
q= n=to p=his	-37
q= n=to p=in	-34
q= n=to p=isn't	-46
q= n=to p=just	49
q= n=to p=may	-46
q= n=to p=might	-32
q= n=to p=most	-29
q= n=to p=of	-44
q= n=to p=some	34
q= n=to p=still	-43
q= n=to p=the	-42
q= n=to p=then	-45
q= n=to p=v	-39
q= n=to p=we	34
q= n=to p=who	45
q= n=to p=would	30
q= n=to p=’	-62
q= n=two p=N	-30
q= n=up p=,	-32
q= n=up p=have	-69
q= n=up p=he	-32
q= n=up p=is	-61
q= n=up p=not	-35
q= n=up p=to	-46
q= n=up p=who	-48
q= n=up p=will	61
q= n=up p=would	-28
q= n=v p='s	-39
q= n=v p=,	-34
q= n=v p=-s	-57
q= n=v p=N	-78
q= n=v p=has	-39
q= n=v p=he	31
q= n=v p=his	-35
q= n=v p=is	112
q= n=v p=l	-54
q= n=v p=would	72
q= n=was p='s	35
q= n=was p=-s	32
q= n=was p=N	-73
q= n=were p=,	35
q= n=were p=N	-58
q= n=what p=,	63
q= n=what p=N	-48
q= n=when p=-s	-44
q= n=when p=l	-62
q= n=whether p=l	31
q= n=whether p=not	-30
q= n=whether p=to	32
q= n=who p=and	-55
q= n=who p=l	-43
q= n=will p='s	-35
q= n=will p=that	-37
q= n=with p=be	60
q= n=with p=been	37
q= n=with p=he	-68
q= n=with p=not	56
q= n=with p=they	-75
q= n=with p=to	-45
q= n=with p=was	-29
q= n=with p=will	53
q= n=with p=would	-33
q= n=within p=l	-29
q= n=would p='s	33
q= n=would p=N	-31
q= n=would p=his	35
q= n=would p=l	-42
q= n=you p=l	-30
q= n=— p=N	-44
q= n=‘ p=N	51
q=L f=-ing	-33
q=L f=-s	-28
q=L f=for	-32
q=L f=in	-69
q=L f=l	-35
q=L f=of	-41
q=L f=on	-31
q=L f=to	-30
q=L f=with	-32
q=L n=, p=-s	32
q=L n=, p=N	-37
q=L n=, p=Q	-36
q=L n=, p=l	-31
q=L n=, p=she	48
q=L n=-ing p=,	-36
q=L n=-s p=-s	-31
q=L n=-s p=Q	-46
q=L n=-s p=he	46
q=L n=. p=-s	-47
q=L n=. p=N	70
q=L n=. p=he	63
q=L n=. p=it	83
q=L n=. p=l	92
q=L n=. p=she	36
q=L n=N p=N	-56
q=L n=N p=Q	71
q=L n=N p=to	-50
q=L n=N p=v	37
q=L n=a p=N	82
q=L n=a p=Q	45
q=L n=an p=l	44
q=L n=at p=N	31
q=L n=by p=Q	-43
q=L n=by p=l	-69
q=L n=from p=l	58
q=L n=l p=,	-32
q=L n=l p=-ly	29
q=L n=l p=-s	-41
q=L n=l p=and	38
q=L n=l p=l	53
q=L n=of p=Q	-39
q=L n=on p=Q	-49
q=L n=on p=l	46
q=L n=one p=Q	35
q=L n=that p=,	-36
q=L n=that p=l	-41
q=L n=the p=,	38
q=L n=the p=Q	64
q=L n=the p=he	31
q=L n=the p=to	-46
q=L n=to p=-s	-35
q=L n=to p=N	-72
q=L n=to p=l	-65
q=LR f=l	-36
q=LR f=v	-32
q=LR n=, p=N	76
q=LR n== p=Q	-32
q=LR n=Q p=l	43
q=Lr f=l	-32
q=Lr n=, p=N	56
q=Lr n=N p=Q	32
q=Lr n=N p=l	34
q=Lr n=l p=Q	-36
q=Lr n=that p=,	70
q=R f=-ly	-34
q=R f=in	-34
q=R f=with	30
q=R n=, p=,	36
q=R n=, p=N	79
q=R n=, p=and	65
q=R n=, p=l	35
q=R n=, p=she	-44
q=R n=, p=to	43
q=R n=-ed p=-s	33
q=R n=-s p=N	-33
q=R n=: p=,	-38
q=R n=: p=N	68
q=R n=: p=l	37
q=R n=N p=l	-87
q=R n=Q p='s	-31
q=R n=Q p=-ly	56
q=R n=Q p=-s	-96
q=R n=Q p=a	-39
q=R n=Q p=and	39
q=R n=Q p=is	60
q=R n=Q p=that	52
q=R n=Q p=to	-44
q=R n=a p=l	32
q=R n=as p=l	28
q=R n=he p=N	36
q=R n=it p=N	58
q=R n=l p='s	42
q=R n=l p=-s	-32
q=R n=l p=l	-30
q=R n=that p=,	64
q=R n=to p=l	-36
q=R n=to p=the	36
q=l f=-ed	-60
q=l f=-ing	-47
q=l f=-ly	-68
q=l f=-s	-59
q=l f=:	-32
q=l f=about	-41
q=l f=as	-40
q=l f=for	-36
q=l f=l	-71
q=l f=on	-36
q=l f=since	-50
q=l f=v	-33
q=l f=with	-30
q=l n=, p=,	-42
q=l n=-s p=,	33
q=l n=-s p=-s	41
q=l n=-s p=l	-32
q=l n=. p=-ly	-42
q=l n=N p=-ly	-38
q=l n=N p=-s	-37
q=l n=N p=N	-62
q=l n=N p=and	-80
q=l n=N p=l	-71
q=l n=N p=to	44
q=l n=a p=,	-57
q=l n=by p=l	-39
q=l n=her p=l	39
q=l n=in p=,	46
q=l n=in p=l	46
q=l n=l p=,	-71
q=l n=l p=-s	-40
q=l n=l p=N	-94
q=l n=l p=her	32
q=l n=l p=l	35
q=l n=l p=with	43
q=l n=of p=,	33
q=l n=of p=-s	-32
q=l n=of p=l	-29
q=l n=that p=N	-49
q=l n=the p=,	69
q=l n=the p=-ly	-42
q=l n=the p=-s	-40
q=l n=the p=N	-57
q=l n=to p=,	33
q=l n=to p=is	-71
q=l n=to p=l	-46
q=l n=to p=to	29
q=lR f=-s	-49
q=lR f=l	-76
q=lR f=v	-59
q=lR n=Q p=N	-63
q=lr f=l	-33
q=lr f=v	-58
q=lr n=his p=l	-44
q=lr n=the p=l	34
q=r f=-ly	-89
q=r f=-s	-30
q=r f=:	-77
q=r f=also	-30
q=r f=for	-47
q=r f=like	-63
q=r f=of	-44
q=r f=on	-48
q=r f=with	-37
q=r n=, p='s	-39
q=r n=, p=-s	32
q=r n=, p=N	-42
q=r n=, p=he	33
q=r n=, p=his	-36
q=r n=, p=l	-90
q=r n=, p=she	-40
q=r n=-ed p=he	-40
q=r n=-ing p=N	-30
q=r n=-ing p=^	40
q=r n=-ly p=l	-34
q=r n=-s p=,	-69
q=r n=-s p=-ly	41
q=r n=-s p=N	56
q=r n=-s p=and	38
q=r n=-s p=l	-30
q=r n=N p=-ly	34
q=r n=N p=-s	34
q=r n=N p=^	59
q=r n=N p=in	48
q=r n=N p=she	-33
q=r n=N p=the	32
q=r n=a p=N	47
q=r n=a p=^	31
q=r n=a p=has	36
q=r n=a p=to	88
q=r n=about p='s	-47
q=r n=against p=l	42
q=r n=an p=N	94
q=r n=an p=^	-39
q=r n=at p=l	-34
q=r n=by p=l	-62
q=r n=for p=N	-38
q=r n=her p=N	58
q=r n=her p=l	-30
q=r n=his p=,	-37
q=r n=his p=N	-65
q=r n=in p=#	44
q=r n=in p='s	37
q=r n=in p=who	48
q=r n=is p=N	-33
q=r n=it p=N	-56
q=r n=l p='s	48
q=r n=l p=,	-31
q=r n=l p=-ed	34
q=r n=l p=-ly	-63
q=r n=l p=-s	31
q=r n=l p=^	-29
q=r n=l p=a	-47
q=r n=l p=and	44
q=r n=l p=has	54
q=r n=l p=he	-47
q=r n=l p=is	28
q=r n=l p=l	-87
q=r n=l p=the	-40
q=r n=l p=to	-43
q=r n=l p=was	-30
q=r n=l p=would	-33
q=r n=of p=l	-35
q=r n=on p=,	65
q=r n=that p=-ed	-31
q=r n=that p=-ing	-32
q=r n=that p=-s	-41
q=r n=that p=N	-62
q=r n=that p=has	46
q=r n=that p=the	-29
q=r n=the p=-ed	-36
q=r n=the p=-ly	38
q=r n=the p=-s	-34
q=r n=the p=N	30
q=r n=the p=^	-60
q=r n=the p=also	29
q=r n=the p=who	30
q=r n=the p=would	-52
q=r n=to p=-s	-31
q=r n=to p=his	55
q=r n=to p=l	33
q=r n=to p=to	-47
q=r n=to p=was	39
q=r n=what p=^	-29
q=r n=who p=N	32
q=r n=who p=l	44
rest=end f=-ed q=	-86
rest=end f=-ed q=L	75
rest=end f=-ed q=l	-104
rest=end f=-ing q=	-87
rest=end f=-ing q=L	-83
rest=end f=-ing q=l	-84
rest=end f=-s q=	-72
rest=end f=-s q=L	66
rest=end f=: q=	-62
rest=end f=N q=	-28
rest=end f=among q=	40
rest=end f=as q=	41
rest=end f=for q=	-46
rest=end f=in q=	-78
rest=end f=in q=l	36
rest=end f=into q=	38
rest=end f=l q=	-51
rest=end f=l q=L	31
rest=end f=l q=l	-58
rest=end f=of q=	-43
rest=end f=on q=	-35
rest=end f=v q=	-55
rest=end f=v q=L	46
rest=end f=v q=l	-31
rest=far f=-ing q=LR	35
rest=far f=-ing q=l	-48
rest=far f=-ly q=	-73
rest=far f=-ly q=R	-31
rest=far f=-ly q=l	-31
rest=far f=-ly q=r	-89
rest=far f=-s q=L	-70
rest=far f=-s q=LR	-33
rest=far f=-s q=lR	-72
rest=far f=-s q=r	-30
rest=far f=: q=	36
rest=far f=: q=l	-31
rest=far f=: q=r	-77
rest=far f=N q=	55
rest=far f=again q=	-28
rest=far f=already q=	-42
rest=far f=also q=r	-30
rest=far f=amid q=	-37
rest=far f=among q=	-63
rest=far f=around q=	-35
rest=far f=as q=	-36
rest=far f=before q=	-50
rest=far f=between q=	-30
rest=far f=despite q=	-47
rest=far f=during q=	-40
rest=far f=earlier q=	-28
rest=far f=even q=	-48
rest=far f=first q=	-41
rest=far f=for q=r	-47
rest=far f=further q=	-36
rest=far f=here q=	-36
rest=far f=in q=L	-31
rest=far f=in q=R	-32
rest=far f=instead q=	-34
rest=far f=into q=	-65
rest=far f=just q=	-50
rest=far f=l q=L	-52
rest=far f=l q=Lr	-32
rest=far f=l q=lR	-69
rest=far f=l q=lr	-31
rest=far f=later q=	-33
rest=far f=like q=r	-63
rest=far f=long q=	-45
rest=far f=maybe q=	-28
rest=far f=never q=	-35
rest=far f=now q=	-50
rest=far f=of q=r	-43
rest=far f=often q=	-71
rest=far f=on q=r	-48
rest=far f=only q=	-47
rest=far f=over q=	-39
rest=far f=perhaps q=	-38
rest=far f=recently q=	-38
rest=far f=reportedly q=	45
rest=far f=simply q=	-35
rest=far f=soon q=	-29
rest=far f=still q=	-42
rest=far f=than q=	-34
rest=far f=there q=	-51
rest=far f=through q=	-64
rest=far f=toward q=	-29
rest=far f=twice q=	-35
rest=far f=until q=	-37
rest=far f=up q=	-39
rest=far f=v q=L	-63
rest=far f=v q=LR	-32
rest=far f=v q=lr	-58
rest=far f=very q=	-42
rest=far f=with q=R	31
rest=far f=with q=r	-37
rest=far f=within q=	-31
rest=far f=without q=	-28
rest=near f=-ed q=	-47
rest=near f=-ed q=L	-44
rest=near f=-ed q=l	-28
rest=near f=-ing q=	-62
rest=near f=-ing q=L	-39
rest=near f=-ing q=R	-57
rest=near f=-s q=L	-53
rest=near f=-s q=LR	53
rest=near f=-s q=R	-75
rest=near f=-s q=l	-47
rest=near f=: q=	-67
rest=near f=N q=	-71
rest=near f=as q=	-43
rest=near f=as q=l	-30
rest=near f=for q=	-47
rest=near f=from q=	-60
rest=near f=in q=	-32
rest=near f=in q=L	-39
rest=near f=in q=l	-69
rest=near f=into q=	-33
rest=near f=just q=	-29
rest=near f=l q=L	-56
rest=near f=l q=R	-39
rest=near f=l q=l	-75
rest=near f=l q=r	33
rest=near f=of q=	-37
rest=near f=of q=l	-34
rest=near f=on q=	-85
rest=near f=rather q=	-28
rest=near f=to q=	-29
rest=near f=v q=	-41
rest=near f=v q=L	47
s=# f=-ed	50
s=# f=l	-33
s=# f=v	61
s='s f=-ed	-164
s='s f=-ing	-90
s='s f=v	-120
s=( f=l	-48
s=) f=-ed	51
s=) f=-ing	39
s=) f=in	35
s=) f=l	44
s=, f=-ed	42
s=, f=-ing	40
s=, f=-ly	-60
s=, f=-s	54
s=, f=l	60
s=, f=like	-40
s=, f=on	46
s=, f=since	-32
s=, f=under	-35
s=, f=v	58
s=, f=with	-41
s=- f=-ed	29
s=-ed f=-ing	-69
s=-ed f=-s	-30
s=-ed f=:	-28
s=-ed f=by	-28
s=-ed f=for	-30
s=-ed f=v	-30
s=-ing f=-ed	-41
s=-ing f=-ing	-60
s=-ing f=v	-42
s=-s f=:	-79
s=-s f=against	-37
s=-s f=l	31
s=-s f=to	-66
s=-s f=under	-61
s=-s f=without	-33
s=. f=l	-55
s=: f=-ing	-52
s=; f=-s	-40
s=; f=l	-31
s=< f=l	-43
s=@ f=l	-34
s=N f=-ed	38
s=N f=-ing	39
s=N f=-s	50
s=N f=l	40
s=N f=like	37
s=N f=often	30
s=N f=to	-44
s=N f=under	-41
s=N f=v	33
s=Q f=in	-33
s=^ f=like	-36
s=^ f=on	-32
s=^ f=since	-29
s=^ f=to	79
s=a f=-ed	-37
s=a f=-ing	-74
s=a f=l	-122
s=a f=v	-36
s=about f=-ed	-29
s=about f=-ing	-38
s=about f=-s	-55
s=about f=l	-49
s=after f=-ing	67
s=after f=l	-28
s=against f=-ing	-45
s=against f=l	-30
s=all f=-ed	-40
s=all f=-ing	-51
s=all f=-s	-46
s=an f=-ed	-66
s=an f=-ing	-43
s=an f=-s	-33
s=an f=l	-123
s=and f=-ly	-40
s=and f=for	-32
s=and f=v	-42
s=another f=l	-52
s=any f=-s	-49
s=any f=l	-31
s=as f=-ed	-65
s=as f=-ing	-43
s=as f=l	-49
s=at f=-ing	-61
s=at f=-s	-48
s=at f=l	-57
s=because f=of	-35
s=before f=-ing	42
s=both f=-ed	-33
s=both f=-s	-50
s=both f=l	46
s=but f=-ed	36
s=but f=-s	46
s=but f=for	42
s=but f=in	-30
s=but f=to	35
s=by f=-ed	-52
s=by f=-s	-33
s=conjunction f=-ed n=,	-38
s=conjunction f=-ed n=-ing	-37
s=conjunction f=-ed n=.	-33
s=conjunction f=-ed n=a	-30
s=conjunction f=-ed n=by	-56
s=conjunction f=-ed n=him	38
s=conjunction f=-ed n=in	-37
s=conjunction f=-ed n=on	38
s=conjunction f=-ed n=that	30
s=conjunction f=-ed n=the	33
s=conjunction f=-ing n=-s	33
s=conjunction f=-ing n=for	33
s=conjunction f=-ing n=l	-65
s=conjunction f=-ing n=that	44
s=conjunction f=-ing n=to	-41
s=conjunction f=-s n=,	-29
s=conjunction f=-s n=-ed	-32
s=conjunction f=-s n=-ing	38
s=conjunction f=-s n=.	-28
s=conjunction f=-s n=N	102
s=conjunction f=-s n=l	-53
s=conjunction f=-s n=of	-34
s=conjunction f=-s n=that	42
s=conjunction f=-s n=the	35
s=conjunction f=in n=a	32
s=conjunction f=in n=the	-34
s=conjunction f=l n=,	-68
s=conjunction f=l n=-	-32
s=conjunction f=l n=-ed	50
s=conjunction f=l n=.	-57
s=conjunction f=l n=from	29
s=conjunction f=l n=he	36
s=conjunction f=l n=her	64
s=conjunction f=l n=in	-37
s=conjunction f=l n=it	30
s=conjunction f=l n=on	-54
s=conjunction f=l n=that	79
s=conjunction f=l n=their	-51
s=conjunction f=l n=them	-51
s=conjunction f=l n=to	-61
s=conjunction f=l n=v	57
s=conjunction f=v n=-s	-55
s=conjunction f=v n=N	-59
s=conjunction f=v n=a	31
s=conjunction f=v n=it	-29
s=conjunction f=v n=l	39
s=conjunction f=v n=to	-88
s=despite f=l	-43
s=determiner f=-ed n=#	35
s=determiner f=-ed n=,	-33
s=determiner f=-ed n=-ing	-31
s=determiner f=-ed n=-s	-42
s=determiner f=-ed n=.	31
s=determiner f=-ed n=N	-29
s=determiner f=-ed n=and	-62
s=determiner f=-ed n=for	-62
s=determiner f=-ed n=l	-98
s=determiner f=-ed n=the	-40
s=determiner f=-ed n=to	49
s=determiner f=-ing n=,	-35
s=determiner f=-ing n=-s	-113
s=determiner f=-ing n=for	-30
s=determiner f=-ing n=in	-32
s=determiner f=-ing n=of	-63
s=determiner f=-ing n=that	-56
s=determiner f=-ing n=the	37
s=determiner f=-ing n=to	39
s=determiner f=-s n=,	-74
s=determiner f=-s n=-ed	-29
s=determiner f=-s n=-ly	-49
s=determiner f=-s n=.	-75
s=determiner f=-s n=:	-51
s=determiner f=-s n=about	-44
s=determiner f=-s n=against	-28
s=determiner f=-s n=as	-46
s=determiner f=-s n=at	-31
s=determiner f=-s n=before	33
s=determiner f=-s n=by	-34
s=determiner f=-s n=he	-31
s=determiner f=-s n=in	-45
s=determiner f=-s n=l	-53
s=determiner f=-s n=that	-32
s=determiner f=-s n=the	-34
s=determiner f=-s n=to	-39
s=determiner f=-s n=v	-37
s=determiner f=-s n=were	-43
s=determiner f=-s n=will	-29
s=determiner f=in n=the	-36
s=determiner f=l n='s	-43
s=determiner f=l n=)	32
s=determiner f=l n=,	-37
s=determiner f=l n=-ed	-55
s=determiner f=l n=-ing	-36
s=determiner f=l n=-ly	-72
s=determiner f=l n=-s	-49
s=determiner f=l n=:	36
s=determiner f=l n=N	-41
s=determiner f=l n=about	-60
s=determiner f=l n=and	-70
s=determiner f=l n=at	-108
s=determiner f=l n=from	-64
s=determiner f=l n=he	40
s=determiner f=l n=not	46
s=determiner f=l n=on	-36
s=determiner f=l n=over	45
s=determiner f=l n=v	-66
s=determiner f=l n=when	66
s=determiner f=v n=-s	31
s=determiner f=v n=l	-66
s=each f=l	-37
s=every f=l	-46
s=everyone f=l	33
s=few f=-s	-30
s=five f=-s	-34
s=for f=-ing	-56
s=four f=-s	-39
s=four f=l	-44
s=he f=-s	28
s=he f=v	-35
s=her f=-ing	-75
s=her f=v	-41
s=him f=on	47
s=himself f=-ed	37
s=his f=-ing	-37
s=how f=l	-68
s=i f=l	54
s=if f=-ed	-48
s=in f=-s	-61
s=in f=l	-74
s=into f=-ing	-29
s=into f=l	-63
s=it f=-ing	-86
s=it f=-ly	-29
s=it f=v	-63
s=its f=-s	-51
s=its f=l	-70
s=l f=against	-37
s=l f=by	-39
s=l f=like	-48
s=l f=to	-73
s=like f=l	-29
s=many f=-s	-84
s=many f=l	42
s=mark f=-ed n=-ly	43
s=mark f=-ed n=N	44
s=mark f=-ed n=an	29
s=mark f=-ed n=at	-45
s=mark f=-ed n=by	-42
s=mark f=-ed n=out	43
s=mark f=-ed n=that	74
s=mark f=-ing n=#	-44
s=mark f=-ing n=$	-35
s=mark f=-ing n=-ing	-31
s=mark f=-ing n=N	33
s=mark f=-ing n=Q	37
s=mark f=-ing n=and	-38
s=mark f=-ing n=for	-28
s=mark f=-ing n=he	57
s=mark f=-ing n=her	-37
s=mark f=-ing n=how	-39
s=mark f=-ing n=it	67
s=mark f=-ing n=l	43
s=mark f=-ing n=on	44
s=mark f=-ing n=one	-30
s=mark f=-ing n=some	-55
s=mark f=-ing n=that	50
s=mark f=-ing n=the	33
s=mark f=-ing n=their	-54
s=mark f=-ing n=they	44
s=mark f=-ing n=up	-80
s=mark f=-ing n=with	-40
s=mark f=-s n=,	-46
s=mark f=-s n=N	44
s=mark f=-s n=a	38
s=mark f=-s n=and	-35
s=mark f=-s n=in	-31
s=mark f=-s n=with	44
s=mark f=: n=^	-34
s=mark f=by n=l	30
s=mark f=in n=l	-75
s=mark f=in n=the	55
s=mark f=l n=,	-44
s=mark f=l n=.	-53
s=mark f=l n=:	-51
s=mark f=l n==	-44
s=mark f=l n=about	72
s=mark f=l n=and	-56
s=mark f=l n=at	49
s=mark f=l n=for	-109
s=mark f=l n=it	55
s=mark f=l n=l	-29
s=mark f=l n=of	-72
s=mark f=l n=she	40
s=mark f=l n=that	68
s=mark f=l n=they	-72
s=mark f=l n=to	-28
s=mark f=l n=v	-31
s=mark f=l n=with	54
s=mark f=on n=N	-46
s=mark f=on n=l	80
s=mark f=v n=a	47
s=mark f=v n=an	37
s=mark f=v n=by	-49
s=mark f=v n=his	-35
s=mark f=v n=l	36
s=mark f=with n=the	36
s=me f=l	40
s=more f=-ed	-119
s=more f=-s	-45
s=more f=l	-65
s=most f=-ed	-89
s=most f=-s	-35
s=most f=l	30
s=my f=l	42
s=name f=-ed n=#	-35
s=name f=-ed n=$	-74
s=name f=-ed n=,	73
s=name f=-ed n=.	41
s=name f=-ed n=and	35
s=name f=-ed n=as	-45
s=name f=-ed n=by	-49
s=name f=-ed n=from	-121
s=name f=-ed n=her	-43
s=name f=-ed n=him	-43
s=name f=-ed n=over	66
s=name f=-ed n=that	41
s=name f=-ed n=the	28
s=name f=-ed n=their	-65
s=name f=-ing n=,	-66
s=name f=-ing n=-ed	-35
s=name f=-ing n=-s	57
s=name f=-ing n=as	-40
s=name f=-ing n=for	-32
s=name f=-ing n=him	31
s=name f=-ing n=his	54
s=name f=-ing n=into	-49
s=name f=-ing n=out	-37
s=name f=-ing n=that	-45
s=name f=-ing n=the	-49
s=name f=-ing n=to	29
s=name f=-ing n=with	43
s=name f=-ly n=-ing	36
s=name f=-s n=-ed	50
s=name f=-s n=-ly	-30
s=name f=-s n=a	-38
s=name f=-s n=an	43
s=name f=-s n=and	-67
s=name f=-s n=have	-40
s=name f=-s n=he	73
s=name f=-s n=is	-42
s=name f=-s n=more	35
s=name f=-s n=of	-42
s=name f=-s n=v	-35
s=name f=-s n=were	-36
s=name f=-s n=—	-51
s=name f=: n=N	30
s=name f=: n=^	-58
s=name f=: n=‘	31
s=name f=also n=-s	35
s=name f=as n=-s	41
s=name f=for n=N	-38
s=name f=for n=the	60
s=name f=in n=-s	64
s=name f=in n=N	-59
s=name f=in n=l	52
s=name f=in n=the	-47
s=name f=l n=.	-31
s=name f=l n=N	33
s=name f=l n=Q	-65
s=name f=l n=about	60
s=name f=l n=against	-31
s=name f=l n=as	-31
s=name f=l n=at	-55
s=name f=l n=before	46
s=name f=l n=if	29
s=name f=l n=in	38
s=name f=l n=into	29
s=name f=l n=its	-37
s=name f=l n=more	-37
s=name f=l n=now	36
s=name f=l n=off	57
s=name f=l n=on	42
s=name f=l n=over	-30
s=name f=l n=the	42
s=name f=l n=they	-78
s=name f=l n=this	41
s=name f=l n=to	48
s=name f=l n=v	41
s=name f=l n=was	-50
s=name f=l n=will	60
s=name f=l n=would	-50
s=name f=of n=l	34
s=name f=v n=-ly	-37
s=name f=v n=-s	-35
s=name f=v n=.	34
s=name f=v n=about	29
s=name f=v n=by	54
s=name f=v n=her	-41
s=name f=v n=no	44
s=name f=v n=out	51
s=name f=v n=that	-30
s=no f=-s	-42
s=no f=l	-84
s=number f=-ed n=-s	-52
s=number f=-ed n=l	38
s=number f=-ing n=to	39
s=number f=-s n=l	-28
s=number f=l n=in	31
s=number f=l n=l	-50
s=number f=l n=they	43
s=of f=-ed	-37
s=of f=-ing	-64
s=off f=-s	-30
s=off f=l	-33
s=on f=-ed	-29
s=on f=-ing	-75
s=on f=l	-70
s=once f=-ed	-104
s=once f=l	-53
s=one f=-ing	48
s=one f=-s	45
s=one f=l	-80
s=or f=-ed	-51
s=or f=-ing	-39
s=or f=-s	-51
s=or f=l	-58
s=or f=v	-29
s=other f=-ed	37
s=other f=-ed n=-	42
s=other f=-ed n=about	72
s=other f=-ed n=after	-53
s=other f=-ed n=against	-31
s=other f=-ed n=before	-42
s=other f=-ed n=him	76
s=other f=-ed n=in	32
s=other f=-ed n=it	47
s=other f=-ed n=just	35
s=other f=-ed n=more	35
s=other f=-ed n=off	52
s=other f=-ed n=some	56
s=other f=-ed n=that	60
s=other f=-ed n=their	30
s=other f=-ed n=through	-59
s=other f=-ed n=to	-44
s=other f=-ed n=when	-91
s=other f=-ing n=-ing	-36
s=other f=-ing n=.	-43
s=other f=-ing n=N	-30
s=other f=-ing n=an	-39
s=other f=-ing n=and	-37
s=other f=-ing n=at	-49
s=other f=-ing n=from	-42
s=other f=-ing n=him	-42
s=other f=-ing n=his	-59
s=other f=-ing n=in	-37
s=other f=-ing n=it	-81
s=other f=-ing n=on	-35
s=other f=-ing n=over	34
s=other f=-ing n=the	40
s=other f=-ing n=their	-62
s=other f=-ing n=up	41
s=other f=-ly n=-ed	-38
s=other f=-s	-72
s=other f=-s n=#	29
s=other f=-s n=-	-37
s=other f=-s n=-ed	-31
s=other f=-s n=:	41
s=other f=-s n=N	31
s=other f=-s n=Q	35
s=other f=-s n=an	-30
s=other f=-s n=and	-45
s=other f=-s n=at	-70
s=other f=-s n=from	-61
s=other f=-s n=his	82
s=other f=-s n=more	-39
s=other f=-s n=on	-94
s=other f=-s n=out	39
s=other f=-s n=over	37
s=other f=-s n=the	50
s=other f=: n=N	-60
s=other f=: n=^	58
s=other f=N n=about	-34
s=other f=about n=a	29
s=other f=as n=-ed	101
s=other f=for n=l	-30
s=other f=for n=some	31
s=other f=for n=the	-66
s=other f=from n=l	41
s=other f=in n=a	33
s=other f=in n=another	28
s=other f=in n=one	32
s=other f=into n=l	30
s=other f=l n=-ed	-32
s=other f=l n=:	-68
s=other f=l n=Q	-34
s=other f=l n=against	-30
s=other f=l n=an	32
s=other f=l n=and	-29
s=other f=l n=between	-49
s=other f=l n=but	-30
s=other f=l n=for	-47
s=other f=l n=him	-43
s=other f=l n=his	50
s=other f=l n=in	-49
s=other f=l n=into	-45
s=other f=l n=it	48
s=other f=l n=more	31
s=other f=l n=out	-64
s=other f=l n=since	36
s=other f=l n=so	-29
s=other f=l n=than	-39
s=other f=l n=their	42
s=other f=l n=them	-51
s=other f=l n=this	44
s=other f=l n=through	36
s=other f=l n=was	-30
s=other f=l n=when	-45
s=other f=l n=where	-33
s=other f=l n=whether	40
s=other f=of n=-s	-56
s=other f=on n=l	-35
s=other f=to n=N	65
s=other f=to n=l	-37
s=other f=to n=that	-29
s=other f=v n=-ing	78
s=other f=v n=-s	54
s=other f=v n=N	53
s=other f=v n=as	-30
s=other f=v n=from	35
s=other f=v n=him	34
s=other f=v n=in	-57
s=other f=v n=on	-44
s=other f=v n=out	-33
s=other f=v n=over	-34
s=other f=v n=their	-61
s=other f=v n=up	-65
s=other f=v n=with	40
s=other f=with n=-ed	39
s=others f=-ed	28
s=others f=l	55
s=our f=l	-42
s=out f=-s	-37
s=over f=-s	-39
s=over f=l	-38
s=possessive f=-ed n=-s	-57
s=possessive f=-ed n=to	-34
s=possessive f=-ing n=that	-48
s=possessive f=-ing n=the	-47
s=possessive f=-ing n=to	-74
s=possessive f=-ly n=-ed	36
s=possessive f=-s n=,	-35
s=possessive f=-s n=-	39
s=possessive f=-s n=-ed	-32
s=possessive f=-s n=-s	32
s=possessive f=-s n=for	30
s=possessive f=-s n=in	28
s=possessive f=-s n=l	-44
s=possessive f=-s n=of	33
s=possessive f=l n=-	-35
s=possessive f=l n=-ly	-35
s=possessive f=l n=.	-29
s=possessive f=l n=and	-28
s=possessive f=l n=as	-31
s=possessive f=l n=at	-42
s=possessive f=l n=is	-49
s=possessive f=l n=v	-38
s=possessive f=l n=was	62
s=possessive f=l n=would	34
s=preposition f=-ed n=-s	-112
s=preposition f=-ed n=.	-68
s=preposition f=-ed n=N	-90
s=preposition f=-ed n=by	42
s=preposition f=-ed n=for	-44
s=preposition f=-ed n=l	-108
s=preposition f=-ed n=on	-46
s=preposition f=-ed n=the	-34
s=preposition f=-ed n=to	-36
s=preposition f=-ing n=,	-28
s=preposition f=-ing n=-s	-69
s=preposition f=-ing n=Q	-51
s=preposition f=-ing n=and	29
s=preposition f=-ing n=for	-40
s=preposition f=-ing n=her	52
s=preposition f=-ing n=him	-53
s=preposition f=-ing n=his	-54
s=preposition f=-ing n=in	32
s=preposition f=-ing n=it	-119
s=preposition f=-ing n=its	-30
s=preposition f=-ing n=more	-57
s=preposition f=-ing n=what	39
s=preposition f=-s n=-ing	-60
s=preposition f=-s n=-s	-54
s=preposition f=-s n=.	-52
s=preposition f=-s n=N	-83
s=preposition f=-s n=and	-34
s=preposition f=-s n=by	58
s=preposition f=-s n=from	34
s=preposition f=-s n=in	-49
s=preposition f=-s n=that	-54
s=preposition f=-s n=the	-32
s=preposition f=l n=-ed	-65
s=preposition f=l n=-s	-46
s=preposition f=l n=.	-33
s=preposition f=l n=about	57
s=preposition f=l n=against	29
s=preposition f=l n=all	-42
s=preposition f=l n=an	-31
s=preposition f=l n=any	-62
s=preposition f=l n=by	-41
s=preposition f=l n=for	37
s=preposition f=l n=his	-32
s=preposition f=l n=if	47
s=preposition f=l n=in	-39
s=preposition f=l n=into	33
s=preposition f=l n=it	-85
s=preposition f=l n=out	-99
s=preposition f=l n=over	-40
s=preposition f=l n=she	-57
s=preposition f=l n=that	-74
s=preposition f=l n=them	45
s=preposition f=l n=themselves	39
s=preposition f=l n=two	30
s=preposition f=l n=up	-53
s=preposition f=l n=who	-28
s=preposition f=l n=with	-69
s=preposition f=v n=N	31
s=preposition f=v n=a	40
s=preposition f=v n=on	-29
s=preposition f=v n=the	-54
s=preposition f=v n=to	29
s=pronoun f=-ed n=#	-61
s=pronoun f=-ed n=-s	102
s=pronoun f=-ed n=.	34
s=pronoun f=-ed n=:	29
s=pronoun f=-ed n=about	-83
s=pronoun f=-ed n=as	35
s=pronoun f=-ed n=at	57
s=pronoun f=-ed n=by	-29
s=pronoun f=-ed n=her	38
s=pronoun f=-ed n=him	38
s=pronoun f=-ed n=his	33
s=pronoun f=-ed n=how	44
s=pronoun f=-ed n=the	28
s=pronoun f=-ed n=them	75
s=pronoun f=-ed n=up	37
s=pronoun f=-ed n=with	-33
s=pronoun f=-ing n=for	-33
s=pronoun f=-ing n=to	-45
s=pronoun f=-s n=,	59
s=pronoun f=-s n=-ly	59
s=pronoun f=-s n=-s	43
s=pronoun f=-s n=a	-62
s=pronoun f=-s n=about	48
s=pronoun f=-s n=in	44
s=pronoun f=-s n=l	50
s=pronoun f=-s n=the	-48
s=pronoun f=in n=the	-32
s=pronoun f=l n=,	68
s=pronoun f=l n=.	40
s=pronoun f=l n=N	-50
s=pronoun f=l n=at	76
s=pronoun f=l n=by	66
s=pronoun f=l n=her	-70
s=pronoun f=l n=is	44
s=pronoun f=l n=it	-67
s=pronoun f=l n=l	39
s=pronoun f=l n=of	61
s=pronoun f=l n=off	31
s=pronoun f=l n=on	-50
s=pronoun f=l n=out	72
s=pronoun f=l n=that	36
s=pronoun f=l n=they	73
s=pronoun f=l n=to	-64
s=pronoun f=l n=v	91
s=pronoun f=l n=whether	-72
s=pronoun f=v n=-s	48
s=pronoun f=v n=N	-46
s=pronoun f=v n=about	-36
s=pronoun f=v n=an	-37
s=pronoun f=v n=by	78
s=pronoun f=v n=her	40
s=pronoun f=v n=in	38
s=pronoun f=v n=more	-42
s=pronoun f=v n=on	57
s=pronoun f=v n=out	52
s=pronoun f=v n=with	-58
s=relative f=-ed n=-ly	-76
s=relative f=-ed n=by	-32
s=relative f=-ed n=for	41
s=relative f=-ed n=l	34
s=relative f=-ed n=to	-52
s=relative f=-ing n=N	-44
s=relative f=-s n=-ing	40
s=relative f=-s n=-s	-33
s=relative f=-s n=in	-35
s=relative f=-s n=l	36
s=relative f=-s n=of	-41
s=relative f=-s n=on	-54
s=relative f=-s n=to	-63
s=relative f=in n=l	-38
s=relative f=l n=,	31
s=relative f=l n=he	52
s=relative f=l n=l	-64
s=relative f=l n=that	-34
s=relative f=v n=a	32
s=relative f=v n=on	-70
s=several f=-s	-69
s=she f=-s	40
s=she f=l	-32
s=since f=-ed	-98
s=since f=l	-56
s=so f=-ed	-58
s=some f=-ing	-29
s=some f=-s	-79
s=some f=v	65
s=subordinator f=-ed n=,	-38
s=subordinator f=-ed n=-s	34
s=subordinator f=-ed n=.	-49
s=subordinator f=-ed n=N	-35
s=subordinator f=-ed n=and	40
s=subordinator f=-ed n=his	-58
s=subordinator f=-ed n=in	-34
s=subordinator f=-ed n=out	-55
s=subordinator f=-ed n=the	-33
s=subordinator f=-ing n=-s	-51
s=subordinator f=-ing n=N	-49
s=subordinator f=-ing n=a	-45
s=subordinator f=-ing n=to	31
s=subordinator f=-s n=-ed	-42
s=subordinator f=-s n=-ing	-32
s=subordinator f=-s n=a	42
s=subordinator f=-s n=and	44
s=subordinator f=-s n=l	-64
s=subordinator f=-s n=the	31
s=subordinator f=in n=l	37
s=subordinator f=l n=,	-39
s=subordinator f=l n=-ing	61
s=subordinator f=l n=-ly	29
s=subordinator f=l n=-s	-38
s=subordinator f=l n=N	-69
s=subordinator f=l n=l	-66
s=subordinator f=l n=that	-73
s=subordinator f=l n=v	-34
s=subordinator f=l n=was	-34
s=subordinator f=l n=will	-37
s=subordinator f=l n=with	50
s=subordinator f=of n=l	39
s=subordinator f=v n=N	-31
s=subordinator f=v n=l	-66
s=subordinator f=v n=to	46
s=than f=-ed	-30
s=that f=-ed	-58
s=that f=-ing	-92
s=that f=l	-30
s=that f=of	35
s=that f=v	-117
s=the f=-ed	-76
s=the f=-ing	-47
s=the f=-s	-80
s=the f=l	-94
s=the f=v	-36
s=their f=-ing	-33
s=their f=-s	-45
s=them f=l	-39
s=themselves f=l	39
s=then f=v	-37
s=they f=-s	54
s=they f=v	-32
s=this f=-ed	63
s=those f=-ing	36
s=those f=-s	-95
s=three f=-s	-54
s=through f=l	-41
s=to f=-ed	-78
s=to f=-ing	-48
s=to f=-s	-32
s=to f=v	-86
s=two f=-ing	38
s=two f=-s	-82
s=two f=l	30
s=under f=l	-63
s=up f=-ing	-38
s=v f=in	-36
s=v f=l	-57
s=verb f=-ed n=,	-42
s=verb f=-ed n=.	-53
s=verb f=-ed n=a	-68
s=verb f=-ed n=and	-35
s=verb f=-ed n=for	41
s=verb f=-ed n=in	30
s=verb f=-ed n=l	-34
s=verb f=-ed n=on	-30
s=verb f=-ed n=the	-79
s=verb f=-ed n=to	-50
s=verb f=-ed n=with	-45
s=verb f=-ing n=N	36
s=verb f=-ing n=l	-74
s=verb f=-ing n=the	-66
s=verb f=-ly n=.	45
s=verb f=-s n=he	28
s=verb f=-s n=on	36
s=verb f=-s n=the	34
s=verb f=-s n=to	-76
s=verb f=: n=Q	-67
s=verb f=among n=l	35
s=verb f=for n=N	30
s=verb f=in n=a	-42
s=verb f=in n=the	54
s=verb f=l n=,	-52
s=verb f=l n=-ing	-37
s=verb f=l n=.	-74
s=verb f=l n=a	-63
s=verb f=l n=about	-69
s=verb f=l n=at	-33
s=verb f=l n=in	-44
s=verb f=l n=is	33
s=verb f=l n=of	-56
s=verb f=l n=with	-34
s=verb f=of n=-s	42
s=verb f=v n=-s	40
s=verb f=v n=l	-33
s=we f=-ing	-41
s=we f=l	74
s=we f=v	29
s=what f=l	-85
s=when f=-ing	-39
s=when f=-s	-32
s=where f=-s	-28
s=where f=l	-40
s=whether f=-s	-38
s=whether f=l	-33
s=which f=-ed	32
s=which f=-ly	38
s=while f=l	-43
s=who f=-ed	-42
s=who f=-ly	-32
s=who f=in	40
s=who f=v	-67
s=whom f=-ed	78
s=with f=-ed	-41
s=with f=-ing	-55
s=without f=-ing	-70
s=without f=l	-38
s=yet f=-ed	-97
s=yet f=l	41
s=you f=v	53
s=your f=l	-62
s=— f=v	73
s=’ f=-s	33
that=0 f=-ed	-43
that=0 f=-ing	-69
that=0 f=-ly	-126
that=0 f=-s	-72
that=0 f=about	-29
that=0 f=after	-55
that=0 f=again	-70
that=0 f=against	-32
that=0 f=already	-68
that=0 f=also	-110
that=0 f=always	-59
that=0 f=amid	-44
that=0 f=among	-38
that=0 f=around	-56
that=0 f=as	-64
that=0 f=at	-64
that=0 f=before	-48
that=0 f=between	-66
that=0 f=by	-44
that=0 f=despite	-57
that=0 f=down	-64
that=0 f=during	-73
that=0 f=earlier	-60
that=0 f=even	-79
that=0 f=ever	-68
that=0 f=first	-76
that=0 f=for	-36
that=0 f=from	-59
that=0 f=further	-48
that=0 f=here	-63
that=0 f=in	-34
that=0 f=instead	-66
that=0 f=into	-53
that=0 f=just	-82
that=0 f=l	-94
that=0 f=later	-63
that=0 f=like	-32
that=0 f=long	-65
that=0 f=maybe	-63
that=0 f=near	-39
that=0 f=never	-68
that=0 f=now	-77
that=0 f=of	-44
that=0 f=off	-62
that=0 f=often	-55
that=0 f=on	-53
that=0 f=only	-74
that=0 f=out	-47
that=0 f=over	-74
that=0 f=perhaps	-61
that=0 f=previously	-59
that=0 f=quite	-39
that=0 f=rather	-34
that=0 f=recently	-64
that=0 f=simply	-61
that=0 f=since	-44
that=0 f=soon	-61
that=0 f=still	-77
that=0 f=than	-76
that=0 f=there	-74
that=0 f=through	-50
that=0 f=to	-48
that=0 f=today	-57
that=0 f=tonight	-44
that=0 f=too	-70
that=0 f=toward	-55
that=0 f=twice	-50
that=0 f=under	-35
that=0 f=until	-63
that=0 f=up	-70
that=0 f=v	-67
that=0 f=very	-55
that=0 f=via	-42
that=0 f=with	-54
that=0 f=within	-59
that=0 f=without	-45
that=1 f=:	-29
that=1 f=to	-31
that=2 f=-ly	-38
that=2 f=-s	-40
that=3 f=-ly	-31
that=3 f=v	53
that=4 f=-ly	-32
that=4 f=in	-53
that=5 f=-ing	-35
that=5 f=-s	-43
that=5 f=:	-50
that=5 f=in	-52
that=5 f=l	-86
w=:	-30
w=: f=:	-30
w=: f=: s=other	-40
w=: f=: s=pronoun	-42
w=: f=: s=verb	-55
w=: n=-ing	-30
w=: n=he	-36
w=: n=it	-31
w=: n=l	-38
w=: n=that	-29
w=: n=the	-40
w=: n=you	36
w=: n=‘	31
w=: p=-ly	-49
w=: p=-s	-60
w=: q=l	-32
w=: q=r	-77
w=: s=other	-40
w=: s=pronoun	-42
w=: s=verb	-55
w=N	-74
w=N f=N s=mark	-49
w=N f=N s=name	28
w=N f=N s=pronoun	-58
w=N n='s	35
w=N n=a	61
w=N n=the	-32
w=N p=N	-40
w=N q=	-36
w=N q=r	-53
w=N s=determiner	35
w=N s=mark	-71
w=N s=other	-30
w=N s=preposition	-29
w=N s=pronoun	-60
w=N that=false	-54
w=N that=true	-57
w=abandon	-37
w=abandon q=	-37
w=abandon that=false	-37
w=ability	-34
w=ability f=l	-34
w=ability n=to	-34
w=ability that=false	-34
w=abl f=l s=name	-35
w=abl s=name	-35
w=abortion	-31
w=about	-52
w=about f=about	-52
w=about f=about s=determiner	-32
w=about f=about s=mark	-59
w=about f=about s=preposition	-45
w=about f=about s=pronoun	57
w=about f=about s=verb	-75
w=about n=-ing	-33
w=about n=N	29
w=about n=his	-32
w=about n=how	-30
w=about n=l	-42
w=about p=-ly	58
w=about p=is	-30
w=about q=l	-41
w=about s=determiner	-32
w=about s=mark	-59
w=about s=preposition	-45
w=about s=pronoun	57
w=about s=verb	-75
w=about that=false	-29
w=about that=true	-68
w=abov	-36
w=abov f=l	-36
w=abov q=	-35
w=abov that=false	-31
w=accelerat	-54
w=accelerat q=	-54
w=accelerat that=false	-44
w=accept f=-ed	-62
w=accept f=l	29
w=acces	-32
w=acces f=-s	-32
w=acces that=false	-29
w=accompany	-65
w=accompany that=false	-65
w=accord	54
w=accord f=-ing	65
w=accord f=-ing s=mark	35
w=accord f=-ing s=number	57
w=accord n=to	68
w=accord p=#	57
w=accord p=Q	59
w=accord q=	38
w=accord q=l	63
w=accord s=number	57
w=accord s=other	35
w=accord that=false	54
w=account f=-s	45
w=account f=l	-45
w=account n=for	-43
w=account n=of	59
w=account p=N	-35
w=account s=name	-35
w=account s=other	-40
w=account s=preposition	33
w=accusation	52
w=accusation f=-s	34
w=accusation q=	35
w=accusation that=false	73
w=accuse	54
w=accuse f=-ed s=other	46
w=accuse f=-ing	42
w=accuse n=of	-48
w=accuse p=and	33
w=accuse p=has	-34
w=accuse q=	51
w=accuse q=r	33
w=accuse s=conjunction	33
w=accuse s=mark	-40
w=accuse s=name	38
w=accuse s=other	74
w=accuse s=pronoun	35
w=accuse that=false	54
w=achiev	-54
w=achiev q=	-52
w=achiev that=false	-33
w=acknowledg	86
w=acknowledg f=l	86
w=acknowledg n=that	36
w=acknowledg q=	64
w=acknowledg that=false	62
w=acknowledg that=true	42
w=acknowledge	81
w=acknowledge f=-ed	72
w=acknowledge f=-ed s=pronoun	50
w=acknowledge f=-ing	42
w=acknowledge q=	74
w=acknowledge that=false	77
w=acquir	-51
w=acquir q=	-51
w=acquir that=false	-51
w=acros	-65
w=acros f=-s	-65
w=acros n=the	-45
w=acros q=	-54
w=acros that=false	-59
w=act	-77
w=act f=-ing	-39
w=act q=	-70
w=act that=false	-74
w=action	-57
w=action f=-s	-34
w=action q=	-30
w=action that=false	-48
w=activat	-64
w=activat that=false	-64
w=activist	-41
w=activist q=	-41
w=activist that=false	-30
w=adapt	-32
w=adapt q=	-32
w=adapt that=false	-32
w=add	44
w=add f=-ed s=name	29
w=add f=-ing	56
w=add f=-ing s=mark	36
w=add f=-s	35
w=add f=l	-72
w=add n=,	32
w=add n=.	101
w=add n=:	55
w=add n=l	-29
w=add n=that	54
w=add n=to	-86
w=add p=N	51
w=add p=Q	37
w=add p=l	57
w=add p=she	59
w=add q=	-86
w=add q=L	76
w=add q=Lr	38
w=add q=R	31
w=add s=mark	37
w=add that=true	51
w=addres f=-s s=other	-29
w=addres n=the	29
w=addres p=to	46
w=addres s=other	-29
w=address f=-s	34
w=address q=	-52
w=address q=r	83
w=administration	-40
w=administration f=l	-36
w=administration q=	-30
w=administration that=false	-32
w=admir	33
w=admir that=false	33
w=admission	37
w=admission f=l	38
w=admit	75
w=admit f=-ed	44
w=admit n=that	59
w=admit q=	44
w=admit that=false	39
w=admit that=true	72
w=adopt q=	-49
w=ads	-33
w=ads f=-s	-33
w=advanc	-53
w=advanc f=-ed	-32
w=advanc q=	-53
w=advanc that=false	-45
w=advertis	-41
w=advertis q=	-28
w=advertis that=false	-34
w=advic	45
w=advic f=l	45
w=advic f=l s=other	35
w=advic q=	49
w=advic s=other	35
w=advic that=false	53
w=advise f=-ing	45
w=advise n=N	-37
w=advise q=	-33
w=advise s=relative	-59
w=adviser	-54
w=adviser f=-s	-40
w=adviser q=	-39
w=adviser that=false	-38
w=advocat	35
w=advocat f=-ing	-42
w=advocat f=l	57
w=advocat f=l s=other	-39
w=advocat p=-s	38
w=advocat q=	53
w=advocat s=preposition	61
w=advocat that=false	45
w=affect	-61
w=affect f=-ed	-35
w=affect q=	-60
w=affect s=other	-36
w=affect that=false	-61
w=affiliat	-48
w=affiliat q=	-36
w=affiliat that=false	-39
w=affirm	60
w=after	-71
w=after f=after	-71
w=after f=after s=other	-42
w=after p=N	-33
w=after p=soon	44
w=after s=other	-42
w=after that=false	-55
w=again	-67
w=again f=again	-67
w=again q=	-49
w=again that=false	-64
w=against	-39
w=against f=against	-39
w=against f=against s=other	-67
w=against f=against s=preposition	-30
w=against f=against s=verb	-52
w=against n=-ing	57
w=against n=the	-43
w=against p=-s	-37
w=against p=l	-32
w=against s=other	-67
w=against s=preposition	-30
w=against s=verb	-52
w=against that=false	-32
w=agency	-35
w=agent	-40
w=agent f=-s	-34
w=agent that=false	-32
w=aggressiv	34
w=aggressiv f=l	34
w=aggressiv n=l	33
w=aggressiv q=	37
w=aggressiv that=false	34
w=ago n=,	-34
w=ago p=-s	-100
w=ago p=long	53
w=agre	57
w=agre f=l	57
w=agre f=l s=other	58
w=agre q=	84
w=agre s=other	58
w=agre that=false	53
w=agree	59
w=agree f=-ed	47
w=agree f=-ed s=other	40
w=agree f=-ed s=pronoun	-42
w=agree f=-s	29
w=agree n=that	40
w=agree q=	75
w=agree s=other	73
w=agree s=pronoun	-48
w=agree that=false	42
w=agree that=true	44
w=ahead	-51
w=ahead f=l	-51
w=ahead n=of	-33
w=ahead q=	-47
w=ahead that=false	-46
w=aid	-62
w=aid f=-s	-42
w=aid q=	-55
w=aid s=name	-30
w=aid that=false	-57
w=aim n=at	-50
w=aim n=to	51
w=aim p=N	40
w=air	-39
w=air f=-ing	-58
w=air n=l	39
w=air n=on	-40
w=air that=false	-35
w=alarm q=	33
w=allegation	39
w=allegation f=-s	41
w=allegation q=	44
w=allege	58
w=allege f=-ed	54
w=allege f=-ing	-60
w=allege q=	64
w=allege that=false	41
w=allege that=true	31
w=allow f=-ing	-41
w=allow f=l	37
w=allow n=him	-40
w=allow s=mark	-47
w=allow s=other	29
w=ally	-66
w=ally f=-s	-47
w=ally p=N	-29
w=ally q=	-44
w=ally s=name	-29
w=ally that=false	-43
w=almost f=l s=mark	37
w=almost s=mark	37
w=alon	-30
w=alon f=l	-30
w=along	-51
w=along f=l	-51
w=along q=	-47
w=along that=false	-46
w=already	-69
w=already f=already	-69
w=already q=	-57
w=already that=false	-66
w=also	-81
w=also f=also	-81
w=also f=also s=pronoun	-36
w=also n=-ed	-38
w=also q=	-38
w=also q=r	-30
w=also s=pronoun	-36
w=also that=false	-106
w=alter	-30
w=alter that=false	-30
w=alway	-62
w=alway f=always	-62
w=alway q=	-56
w=alway that=false	-59
w=amid	-58
w=amid f=amid	-58
w=amid f=amid s=other	-28
w=amid q=	-49
w=amid s=other	-28
w=amid that=false	-44
w=among	-52
w=among f=among	-52
w=among f=among s=mark	-33
w=among n=the	-30
w=among n=those	-29
w=among s=mark	-33
w=among that=false	-38
w=among that=true	-29
w=amount	-36
w=amount q=	-31
w=amount that=false	-30
w=analyst	-45
w=analyst f=-s	-32
w=analyst q=	-39
w=analyst that=false	-34
w=anchor	-30
w=anchor q=	-28
w=anchor that=false	-30
w=anger f=-ed	63
w=anger f=l	-44
w=anger q=	45
w=anger s=other	72
w=angry that=false	41
w=announc	85
w=announc f=l	85
w=announc that=false	85
w=announce	80
w=announce f=-ed	43
w=announce f=-ed s=other	49
w=announce f=-ing	41
w=announce n=N	43
w=announce n=a	46
w=announce n=l	37
w=announce n=that	-36
w=announce p=he	-42
w=announce p=l	56
w=announce q=	83
w=announce s=mark	79
w=announce s=other	71
w=announce s=preposition	34
w=announce that=false	80
w=announcement f=l s=possessive	-43
w=announcement n=,	35
w=announcement p='s	-43
w=announcement q=	30
w=announcement s=possessive	-43
w=announcement that=false	31
w=answer	40
w=answer f=-ed	51
w=answer s=preposition	-46
w=answer that=false	28
w=anxiety	46
w=anxiety f=l	34
w=anxiety q=	49
w=anxiety that=false	48
w=anyth	-42
w=anyth f=-ing	-42
w=anyth q=	-39
w=anyth that=false	-34
w=apologiz	30
w=apologiz n=for	58
w=apologiz q=	91
w=apologiz that=false	30
w=apparently	29
w=apparently f=-ly	29
w=apparently that=false	32
w=appeal f=-ing	-42
w=appeal f=-s	35
w=appeal s=preposition	-34
w=appear f=-ed s=name	-43
w=appear f=-ed s=pronoun	-31
w=appear f=-ing	-63
w=appear f=-s	59
w=appear f=-s s=name	40
w=appear f=-s s=pronoun	37
w=appear n=-ed	35
w=appear n=at	-64
w=appear n=in	-50
w=appear n=l	85
w=appear n=on	-66
w=appear n=to	54
w=appear q=	72
w=appear q=l	-63
w=appear q=r	-43
w=appear s=other	48
w=appear s=pronoun	-29
w=appearanc	-41
w=appearanc q=	-29
w=appearanc that=false	-37
w=applaud	51
w=applaud f=-ed	-29
w=applaud q=	66
w=applaud that=false	51
w=apply	-53
w=apply f=-ed	-49
w=apply q=	-46
w=apply that=false	-42
w=appoint q=	36
w=approach	-81
w=approach q=	-51
w=approach that=false	-78
w=approv	54
w=approv f=-ed	32
w=approv f=l	37
w=approv that=false	54
w=approval f=l s=other	41
w=approval p=l	41
w=approval s=other	41
w=archiv	-29
w=archiv that=false	-29
w=area	-44
w=area f=-s	-31
w=area q=	-37
w=area that=false	-40
w=argu	86
w=argu f=l	86
w=argu n=that	47
w=argu q=	79
w=argu that=false	61
w=argu that=true	47
w=argue	79
w=argue f=-ed s=other	48
w=argue f=-ed s=pronoun	33
w=argue f=-ing s=mark	55
w=argue f=-s	93
w=argue p=,	72
w=argue p=N	43
w=argue q=	31
w=argue q=L	77
w=argue s=mark	78
w=argue s=name	62
w=argue s=other	29
w=argue s=pronoun	56
w=argue that=false	91
w=argument	29
w=argument f=l	40
w=argument f=l s=determiner	39
w=argument p=l	-48
w=argument s=determiner	35
w=argument s=other	-48
w=arm	-48
w=arm f=-ed	-31
w=arm q=	-40
w=arm that=false	-48
w=around	-69
w=around f=around	-69
w=around q=	-56
w=around that=false	-56
w=arrest	-42
w=arrest f=-ed	-35
w=arrest q=	-42
w=arrest that=false	-42
w=arriv	-59
w=arriv f=-ed	-44
w=arriv n=at	-32
w=arriv q=	-50
w=arriv that=false	-59
w=articl f=-s	36
w=articl f=l	-42
w=articl n=-ed	44
w=as	-75
w=as f=as	-75
w=as f=as s=pronoun	-35
w=as n=-ed	94
w=as n=N	-34
w=as n=a	-35
w=as n=he	-29
w=as n=the	-29
w=as q=l	-40
w=as s=pronoun	-35
w=as that=false	-64
w=as that=true	-36
w=ask	91
w=ask f=-ed s=pronoun	-33
w=ask f=-ing	72
w=ask f=-s	37
w=ask f=l	61
w=ask n=-s	68
w=ask n=.	52
w=ask n=about	-73
w=ask n=by	72
w=ask n=him	-48
w=ask n=l	-61
w=ask n=the	39
w=ask p=was	57
w=ask q=	59
w=ask q=L	67
w=ask q=l	-48
w=ask q=r	29
w=ask s=conjunction	87
w=ask s=other	47
w=ask that=false	70
w=ask that=true	82
w=assault	-36
w=assault q=	-34
w=assault that=false	-32
w=assert	46
w=assert f=-ed	64
w=assert n=that	30
w=assert that=true	43
w=assertion	43
w=assertion f=l	50
w=assertion q=	-44
w=assume q=	-30
w=assume that=false	-34
w=assur	80
w=assur f=-ed	55
w=assur p=N	82
w=assur s=name	42
w=assur that=false	47
w=at	-74
w=at f=at	-74
w=at f=at s=other	-39
w=at n=the	-31
w=at q=	-39
w=at s=other	-39
w=at that=false	-64
w=attack f=-ed	56
w=attack f=-ed s=name	75
w=attack f=-ing	30
w=attack f=-ing s=other	41
w=attack f=-s s=determiner	49
w=attack f=-s s=name	-86
w=attack f=-s s=other	-77
w=attack f=l	-50
w=attack f=l s=other	-31
w=attack n=,	-29
w=attack n=against	-40
w=attack n=and	42
w=attack n=the	52
w=attack p=#	-33
w=attack p=-ly	-37
w=attack p=that	29
w=attack p=to	61
w=attack q=	38
w=attack q=l	-43
w=attack s=determiner	37
w=attack s=number	-33
w=attempt s=determiner	-32
w=attempt s=other	-28
w=attend	-95
w=attend f=-ed	-64
w=attend n=the	-31
w=attend q=	-64
w=attend that=false	-91
w=attention f=l s=determiner	-33
w=attention f=l s=other	-45
w=attention n=to	-34
w=attention q=	31
w=attention s=determiner	-33
w=attention s=other	-45
w=attention that=false	29
w=attorney	-33
w=attribut	57
w=attribut q=	61
w=attribut that=false	38
w=audienc	-41
w=audienc q=	-29
w=author	30
w=author f=l	-43
w=author q=	52
w=author that=false	31
w=authority	-38
w=authority f=-s	-36
w=authority q=	-38
w=authoriz f=-ed	30
w=authoriz n=to	-56
w=authoriz p=not	-46
w=authoriz q=	30
w=availabl	-35
w=availabl f=l	-35
w=availabl that=false	-34
w=averag	-37
w=averag q=	-37
w=averag that=false	-30
w=avoid n=-ing	38
w=avoid n=the	-56
w=avoid s=name	53
w=awar	35
w=awar f=l	35
w=award f=l	-33
w=award s=name	-34
w=away	-35
w=away f=l	-35
w=away q=	-33
w=away that=false	-34
w=back f=-ed s=name	-41
w=back f=-ing	68
w=back f=-ing s=determiner	39
w=back f=-ing s=preposition	37
w=back f=-s	-45
w=back f=l	-55
w=back f=l s=name	54
w=back f=l s=other	-92
w=back f=l s=verb	-34
w=back n=N	34
w=back n=l	50
w=back p=-s	29
w=back p=l	-67
w=back q=l	-50
w=back q=r	35
w=back s=pronoun	74
w=back s=verb	-34
w=backer	-42
w=backer f=-s	-38
w=ban f=l s=determiner	40
w=ban f=l s=other	-34
w=ban f=l s=preposition	-35
w=ban n=on	40
w=ban q=	28
w=ban s=determiner	40
w=ban s=other	-35
w=ban s=preposition	-35
w=ban that=false	35
w=bank f=-ing	-42
w=bank f=-s	-38
w=bank f=l	34
w=bank f=l s=other	41
w=bank s=name	-38
w=bank s=other	31
w=bar	36
w=bar f=l	43
w=bar q=	37
w=bar that=false	42
w=barr	-35
w=barr q=	-35
w=bas	-83
w=bas f=-ed	-73
w=bas f=-ed s=mark	-35
w=bas n=on	-40
w=bas q=	-65
w=bas s=mark	-35
w=bas that=false	-73
w=battl f=l	-50
w=battl n=with	28
w=battl q=	-51
w=battl s=other	-31
w=bear f=l	36
w=bear s=preposition	30
w=beat	-58
w=beat q=	-57
w=beat that=false	-58
w=becam	-30
w=becam f=v	-30
w=becam f=v s=name	-40
w=becam f=v s=other	-29
w=becam n=a	-51
w=becam n=l	43
w=becam p=N	-36
w=becam s=name	-40
w=becam s=other	-29
w=becom	-46
w=becom f=-ing	-70
w=becom f=-ing s=other	-34
w=becom f=-s	-33
w=becom f=l s=name	34
w=becom f=l s=preposition	32
w=becom n=-ly	59
w=becom n=a	-67
w=becom n=l	-72
w=becom p=have	51
w=becom p=to	31
w=becom q=	-29
w=becom s=mark	-38
w=becom s=name	29
w=becom s=other	-35
w=becom s=pronoun	-38
w=becom that=false	-39
w=before	-64
w=before f=before	-64
w=before q=	-30
w=before that=false	-48
w=began f=v s=other	-42
w=began p=-s	-47
w=began p=N	31
w=began p=l	-65
w=began s=other	-42
w=begin f=l s=other	-31
w=begin s=other	-44
w=begin that=false	-29
w=begun f=l s=other	-36
w=begun s=other	-36
w=begun that=false	-31
w=behind	-33
w=behind f=l	-33
w=behind f=l s=other	-46
w=behind n=the	-30
w=behind p=-ly	28
w=behind p=-s	-34
w=behind s=other	-46
w=belief	28
w=belief q=	28
w=believ	60
w=believ f=l	60
w=believ f=l s=other	64
w=believ f=l s=pronoun	-57
w=believ p=-s	58
w=believ q=	70
w=believ s=other	64
w=believ s=pronoun	-57
w=believ that=false	44
w=believe	38
w=believe f=-ed	-51
w=believe f=-ed s=pronoun	-63
w=believe f=-s	57
w=believe n=N	-44
w=believe n=that	-29
w=believe q=	88
w=believe s=other	106
w=believe s=pronoun	-36
w=benefit	-62
w=benefit f=-ed	-35
w=benefit n=from	-30
w=benefit q=	-60
w=benefit that=false	-51
w=best f=l	36
w=bet	-28
w=bet q=	-28
w=between	-69
w=between f=between	-69
w=between f=between s=other	-32
w=between q=	-44
w=between s=other	-32
w=between that=false	-66
w=beyond	-39
w=beyond f=l	-39
w=beyond f=l s=other	-31
w=beyond q=	-32
w=beyond s=other	-31
w=beyond that=false	-32
w=bias	-61
w=bias f=-ed	-61
w=bias that=false	-61
w=bid	-52
w=bid q=	-51
w=bid that=false	-50
w=big	-35
w=big f=l	-35
w=big that=false	-32
w=biggest that=false	-60
w=bill f=l	-77
w=bill f=l s=other	-31
w=bill s=other	34
w=bill that=false	43
w=bill that=true	-29
w=billion	-33
w=billion q=	-29
w=billion that=false	-29
w=billionair	-36
w=billionair q=	-28
w=billionair that=false	-36
w=bitter	63
w=bitter f=l	63
w=bitter q=	63
w=bitter that=false	63
w=black	-37
w=black f=l	-29
w=black q=	-33
w=black that=false	-30
w=blam	82
w=blam f=l	82
w=blam f=l s=preposition	-50
w=blam p=to	-50
w=blam q=	101
w=blam s=preposition	-50
w=blam that=false	72
w=blame	73
w=blame n=the	48
w=blame p=N	28
w=blame q=	65
w=blame that=false	60
w=blast	127
w=blast f=-ed	68
w=blast n=N	74
w=blast p=N	36
w=blast q=	109
w=blast s=name	52
w=blast that=false	127
w=block f=-ing	-36
w=block f=l	-37
w=block s=name	86
w=board	-29
w=board f=l	-29
w=boast	75
w=boast q=	59
w=boast that=false	46
w=bolster	-44
w=bolster q=	-44
w=bolster that=false	-41
w=boo	50
w=boo f=-s	32
w=boo q=	68
w=boo s=other	-51
w=boo that=false	50
w=book	-46
w=book q=	-29
w=book that=false	-36
w=boost	-54
w=boost q=	-41
w=boost that=false	-54
w=border f=l	-35
w=born	-41
w=born f=l	-41
w=born q=	-32
w=born that=false	-41
w=bound	-40
w=bound f=l	-36
w=bound q=	-34
w=bound that=false	-39
w=brac	-44
w=brac n=for	-34
w=brac q=	-43
w=brac that=false	-44
w=brand f=l	41
w=break s=other	-31
w=bring f=-ing s=mark	-39
w=bring q=	-40
w=bring s=mark	-39
w=broad	36
w=broad f=l	36
w=broad f=l s=determiner	31
w=broad s=determiner	31
w=broad that=false	42
w=broadcast	39
w=broadcast f=l	35
w=broadcast q=	52
w=broadcast that=false	39
w=brok q=	-84
w=brok that=false	31
w=broken	-34
w=broken f=l	-34
w=broken that=false	-34
w=brother	-41
w=brother f=-s	-30
w=brother q=	-40
w=brother that=false	-37
w=brought q=	-41
w=bruis	-33
w=bruis q=	-31
w=bruis that=false	-32
w=build	-80
w=build f=-ing	-49
w=build f=l	-32
w=build q=	-64
w=build that=false	-68
w=built	-64
w=built f=v	-64
w=built q=	-56
w=built that=false	-59
w=burn	-55
w=burn q=	-38
w=burn that=false	-55
w=bury	-41
w=bury q=	-41
w=bury that=false	-41
w=busines	-59
w=busines f=-s	-59
w=busines q=	-49
w=busines that=false	-52
w=buy	-38
w=buy q=	-33
w=buy that=false	-37
w=by	-57
w=by f=by	-57
w=by f=by s=verb	-42
w=by n=a	-30
w=by p=l	-34
w=by q=	-32
w=by s=verb	-42
w=by that=false	-44
w=by that=true	-40
w=call	63
w=call f=-ed s=name	-32
w=call f=-ed s=other	-29
w=call f=-ed s=relative	30
w=call f=-ed s=subordinator	43
w=call f=-ing s=preposition	35
w=call f=-s	79
w=call f=-s s=pronoun	38
w=call f=l s=pronoun	-47
w=call n=.	-67
w=call n=N	-30
w=call n=for	37
w=call n=him	32
w=call n=it	43
w=call p='s	-47
w=call p=-ly	110
w=call p=-s	41
w=call p=N	33
w=call p=and	38
w=call p=has	42
w=call p=have	-35
w=call p=his	-39
w=call p=l	-44
w=call q=	34
w=call q=lR	-34
w=call q=r	77
w=call s=conjunction	47
w=call s=mark	37
w=call s=possessive	-47
w=call s=preposition	51
w=call that=false	54
w=cam n=to	-45
w=cam p=-s	-47
w=camp f=-s	-29
w=campaign f=-s	-51
w=campaign f=l s=determiner	-38
w=campaign f=l s=mark	-34
w=campaign f=l s=other	-31
w=campaign f=l s=preposition	30
w=campaign n=-ing	38
w=campaign n=-ly	-33
w=campaign n=-s	-55
w=campaign n=against	43
w=campaign n=as	-47
w=campaign n=for	61
w=campaign n=in	-39
w=campaign n=l	34
w=campaign n=on	-33
w=campaign n=to	-39
w=campaign n=with	-43
w=campaign p=,	29
w=campaign p=his	-61
w=campaign p=to	36
w=campaign q=L	-35
w=campaign q=R	35
w=campaign q=l	-43
w=campaign q=r	-40
w=campaign s=determiner	-42
w=campaign s=other	-47
w=campaign s=relative	-44
w=campaign s=subordinator	37
w=cancel	-51
w=cancel that=false	-51
w=candidacy	-40
w=candidacy f=l	-36
w=candidacy q=	-34
w=candidacy that=false	-35
w=candidat	-82
w=candidat f=-s	-58
w=candidat q=	-66
w=candidat that=false	-76
w=capitaliz	-40
w=capitaliz n=on	-40
w=capitaliz q=	-40
w=capitaliz that=false	-38
w=captur	-39
w=captur q=	-28
w=captur that=false	-38
w=car f=-s	-30
w=car f=l	29
w=car p=l	-41
w=car s=pronoun	36
w=carry f=-ed s=name	-37
w=carry f=-ing	44
w=carry f=-s	-57
w=carry f=l	-34
w=carry n=-s	56
w=carry n=out	-32
w=carry n=the	-34
w=carry p=N	-43
w=carry q=	-65
w=carry s=name	-43
w=carry s=other	47
w=cas f=-s	-38
w=cas f=l s=determiner	-34
w=cas n=for	44
w=cas s=determiner	-42
w=cas that=true	-38
w=cast	54
w=cast f=-ing	-77
w=cast f=l	93
w=cast f=l s=name	50
w=cast n=-s	40
w=cast n=a	58
w=cast s=name	44
w=cast that=false	55
w=catch f=l	28
w=catch q=	-31
w=catch that=false	-37
w=caucu	-40
w=caucu f=-s	-40
w=caucu q=	-30
w=caucu that=false	-34
w=caucus	-67
w=caucus f=-s	-45
w=caucus p=N	-33
w=caucus q=	-50
w=caucus s=name	-33
w=caucus that=false	-60
w=caught	-52
w=caught f=v	-52
w=caught q=	-38
w=caught that=false	-52
w=caus	-54
w=caus f=-ed	-76
w=caus f=-ed s=other	-29
w=caus n=l	-33
w=caus q=	-47
w=caus that=false	-37
w=caution	91
w=caution f=-ed	82
w=celebrat	31
w=celebrat f=-ed	56
w=celebrat p=N	-82
w=celebrat s=name	-66
w=celebrat s=other	32
w=celebrat that=false	31
w=center	-55
w=center q=	-53
w=center s=other	-31
w=center that=false	-46
w=central n=-s	40
w=central n=l	-29
w=centrist	35
w=centrist f=l	38
w=centrist that=false	36
w=chair	-57
w=chair q=	-32
w=chair that=false	-57
w=chairman	-30
w=chairman f=l	-30
w=chairman that=false	-29
w=challeng f=-s s=other	-46
w=challeng f=l s=other	-29
w=challeng q=	55
w=champion	35
w=champion q=	48
w=chanc	-30
w=chanc q=	-30
w=chang	-77
w=chang f=l	-50
w=chang p=-ly	28
w=chang q=	-52
w=chang s=name	-46
w=chang that=false	-56
w=chang that=true	-31
w=channel	-36
w=channel that=false	-35
w=chant	83
w=chant q=R	64
w=chant that=false	83
w=charg	38
w=charg f=l	38
w=charg f=l s=other	34
w=charg p=l	36
w=charg q=	44
w=charg s=other	34
w=charge f=-ed	53
w=charge f=-ed s=other	36
w=charge f=-s	-62
w=charge f=-s s=other	-31
w=charge n=l	-43
w=charge n=with	55
w=charge p=l	-45
w=charge that=false	29
w=check	-51
w=check q=	-49
w=check that=false	-50
w=cheer	64
w=cheer f=l	71
w=cheer q=	45
w=cheer s=determiner	69
w=cheer s=preposition	-65
w=cheer that=false	52
w=chief n=of	-33
w=chief q=r	-31
w=children	-35
w=children f=l	-35
w=children q=	-31
w=children that=false	-34
w=choic	-30
w=choic that=false	-30
w=chos q=	38
w=circl	-56
w=circl that=false	-53
w=circulat	34
w=circulat q=	57
w=cite	87
w=cite f=-ing	68
w=cite f=-ing s=mark	66
w=cite p=,	68
w=cite q=	98
w=cite s=mark	81
w=cite that=false	73
w=citizen	-32
w=citizen f=-s	-29
w=citizen q=	-31
w=citizen that=false	-29
w=city	-32
w=claim	77
w=claim f=-ed	37
w=claim f=-ing	33
w=claim f=l	48
w=claim n=N	33
w=claim n=he	32
w=claim n=l	47
w=claim n=of	-29
w=claim p='s	-29
w=claim q=	55
w=claim q=r	32
w=claim s=other	75
w=claim s=pronoun	54
w=claim that=false	55
w=claim that=true	34
w=clas	-33
w=clas f=-s	-33
w=clas that=false	-28
w=clash n=with	-47
w=classify	-59
w=classify f=-ed	-56
w=classify q=	-37
w=classify that=false	-45
w=clear f=l s=other	-31
w=clear f=l s=possessive	-31
w=clear f=l s=pronoun	-54
w=clear n=that	-53
w=clear p=not	-33
w=clear s=other	-59
w=clear s=possessive	-31
w=clear s=pronoun	-72
w=clear that=false	31
w=clear that=true	-74
w=click	-39
w=clinch	-63
w=clinch n=the	-40
w=clinch q=	-42
w=clinch that=false	-61
w=clos	-70
w=clos f=-ed s=other	-31
w=clos f=l	-54
w=clos n=to	-32
w=clos q=	-35
w=clos s=other	-50
w=clos that=false	-53
w=collect	-71
w=collect f=-ed	-48
w=collect q=	-71
w=collect that=false	-71
w=colleg	-35
w=colleg f=l	-29
w=colleg q=	-33
w=com	-33
w=com f=-ing	-76
w=com f=-s s=pronoun	-29
w=com n=from	-43
w=com n=in	-29
w=com n=into	36
w=com n=l	41
w=com n=under	-39
w=com p=-s	-30
w=com p=has	29
w=com p=it	-29
w=com q=	-35
w=com q=L	-29
w=com s=pronoun	-53
w=com that=true	-34
w=combat	-30
w=combin	-58
w=combin f=-ed	-53
w=combin q=	-35
w=combin that=false	-55
w=command q=	-57
w=comment	36
w=comment f=-s	-34
w=comment f=-s s=possessive	-53
w=comment f=l s=preposition	-59
w=comment n=about	-44
w=comment n=on	65
w=comment q=r	33
w=comment that=false	35
w=commitment	-29
w=committ	-40
w=committ f=-ed	-39
w=committe	-44
w=committe f=l	-38
w=committe that=false	-31
w=common n=l	34
w=common that=false	-31
w=communication	-40
w=communication f=-s	-38
w=communication that=false	-39
w=community	-38
w=community q=	-31
w=company	-58
w=company f=-s	-38
w=company q=	-52
w=company that=false	-39
w=compare	35
w=compare f=-ed	33
w=compare f=-ed s=mark	-35
w=compare n=to	-70
w=compare n=with	-99
w=compare p=l	-56
w=compare s=mark	-46
w=compell	-39
w=compell that=false	-39
w=compet	-56
w=compet q=	-36
w=compet that=false	-45
w=compil	33
w=compil that=false	33
w=complain	54
w=complain f=-ed	59
w=complain f=-ed s=name	49
w=complain q=	71
w=complain that=false	42
w=complaint	68
w=complaint f=-s	79
w=complaint q=	71
w=complaint that=false	-37
w=complaint that=true	87
w=complet	-62
w=complet q=	-51
w=complet that=false	-52
w=complicat	-45
w=complicat q=	-38
w=complicat that=false	-45
w=compromis f=l s=preposition	29
w=concede	97
w=concede q=	49
w=concern f=-ing	-55
w=concern f=-s	68
w=concern f=-s s=determiner	-42
w=concern f=l	-65
w=concern f=l s=verb	-29
w=concern n=that	29
w=concern p=l	34
w=concern s=determiner	-48
w=concern s=preposition	76
w=concern that=true	40
w=conclude	68
w=conclude f=-ed	51
w=conclude f=-ed s=name	34
w=conclude p=N	68
w=conclude p=he	33
w=conclude q=L	40
w=conclude s=name	68
w=conclude that=false	71
w=conclusion	29
w=conclusion f=l	37
w=condemn	45
w=condemn f=-ed	102
w=condemn q=	47
w=condemn s=other	33
w=condemn that=false	45
w=conduct	-88
w=conduct f=-ed	-74
w=conduct f=-ed s=other	-37
w=conduct q=	-74
w=conduct s=name	-35
w=conduct s=other	-38
w=conduct that=false	-85
w=conferenc	-45
w=conferenc f=l	-43
w=conferenc f=l s=other	-31
w=conferenc p=-s	-31
w=conferenc q=	-34
w=conferenc s=other	-31
w=conferenc that=false	-38
w=confident	28
w=confident f=l	28
w=confident q=	79
w=confirm	53
w=confirm f=-ed	64
w=confirm f=-ed s=name	66
w=confirm f=l	-51
w=confirm q=	52
w=confirm s=name	58
w=confirm s=preposition	-30
w=confirm that=false	43
w=conflict	-39
w=conflict q=	-38
w=conflict that=false	-38
w=confront that=false	-51
w=confus	47
w=confus that=false	47
w=congratulat	82
w=congratulat q=	67
w=congratulat that=false	82
w=congressional	-29
w=congressional f=l	-29
w=congressional q=	-29
w=congressional that=false	-28
w=conservativ	-56
w=conservativ f=l	-36
w=conservativ q=	-46
w=conservativ that=false	-52
w=consider	46
w=consider f=-ed	41
w=consider f=-ed s=other	-35
w=consider f=-s	53
w=consider f=l s=other	68
w=consider f=l s=pronoun	-70
w=consider n=a	-36
w=consider n=an	-57
w=consider n=l	70
w=consider q=	67
w=consider s=pronoun	-63
w=consider that=false	39
w=considerabl	42
w=considerabl f=l	42
w=considerabl n=l	52
w=considerabl q=	42
w=considerabl that=false	42
w=consistent that=false	-56
w=consult	-33
w=consult that=false	-32
w=contact	-46
w=contact that=false	-46
w=contain f=-ed s=other	-43
w=contain n=l	-28
w=contain s=other	-63
w=contend	118
w=contender	-30
w=contender q=	-30
w=content f=l s=other	34
w=content s=other	34
w=contention	41
w=contention f=l	42
w=contention q=	42
w=contest	-68
w=contest f=-ed	-29
w=contest q=	-53
w=contest that=false	-48
w=continu f=l s=other	29
w=continu p=will	-71
w=continu p=would	-51
w=continu q=	38
w=continu s=other	29
w=continue	35
w=continue f=-ed	53
w=continue f=-ed s=other	48
w=continue f=-s s=name	-33
w=continue f=-s s=other	52
w=continue n=,	42
w=continue p=he	34
w=continue p=l	38
w=continue q=R	67
w=continue s=mark	-49
w=continue s=other	62
w=continue that=true	115
w=contradict	34
w=contradict q=	37
w=contradict that=false	34
w=contrast that=false	34
w=contribut	-67
w=contribut f=-ed	-61
w=contribut n=to	-38
w=contribut q=	-47
w=contribut that=false	-54
w=control	-47
w=control f=l	-32
w=control q=	-38
w=control that=false	-46
w=controll	-44
w=controll f=-ed	-41
w=controll q=	-44
w=controll that=false	-44
w=controversial	41
w=controversial f=l	41
w=controversial n=l	54
w=controversial that=false	49
w=controversy f=l s=determiner	34
w=controversy n=over	31
w=controversy p=the	34
w=controversy s=determiner	34
w=convention	-47
w=convention f=l	-38
w=convention q=	-39
w=convention that=false	-39
w=conventional	33
w=conventional f=l	33
w=conventional q=	33
w=conventional that=false	33
w=convert	-56
w=convict	-41
w=convict f=-ed	-40
w=convict that=false	-41
w=convinc f=-ed	29
w=convinc n=that	-51
w=convinc q=	37
w=convinc that=false	30
w=coordinat	-59
w=coordinat q=	-44
w=coordinat that=false	-48
w=correct f=l	33
w=correct q=	34
w=cost	-60
w=cost f=l	-32
w=cost q=	-50
w=cost that=false	-60
w=count f=l	-51
w=count q=	32
w=count s=other	-29
w=count that=false	31
w=counter	33
w=counter that=false	30
w=country	-49
w=country f=-s	-35
w=country q=	-45
w=country that=false	-42
w=coupl	-36
w=coupl q=	-29
w=coupl that=false	-31
w=court f=l	-29
w=court n=.	43
w=court s=other	-29
w=cover f=-ed	55
w=cover f=-ing	-51
w=cover n=the	-51
w=cover q=	38
w=crack f=l	-35
w=crack n=down	-29
w=creat	-52
w=creat f=-ed	-71
w=creat f=-ed s=other	-32
w=creat f=-ing	34
w=creat f=l	-33
w=creat n=the	-29
w=creat s=name	51
w=creat s=other	-40
w=creat s=preposition	-29
w=credit	61
w=credit n=for	-35
w=credit that=false	46
w=critic n=l	-29
w=critical	36
w=critical f=l	36
w=critical n=of	66
w=critical that=false	36
w=criticism	61
w=criticism f=l	47
w=criticism f=l s=determiner	-28
w=criticism f=l s=verb	70
w=criticism n=,	-36
w=criticism n=from	42
w=criticism p='s	-43
w=criticism p=l	36
w=criticism p=the	61
w=criticism q=	83
w=criticism q=r	-81
w=criticism s=possessive	-43
w=criticism s=verb	64
w=criticism that=false	42
w=criticiz	36
w=criticiz f=l	36
w=criticiz f=l s=preposition	40
w=criticiz s=preposition	40
w=criticiz that=false	36
w=criticize	70
w=criticize f=-ed	40
w=criticize f=-ed s=name	48
w=criticize n=N	37
w=criticize p=,	52
w=criticize q=	101
w=criticize s=mark	46
w=criticize s=name	40
w=criticize that=false	61
w=critiqu f=-s	-33
w=cros	-40
w=cros f=-s	-40
w=cros that=false	-40
w=cross	-51
w=cross f=-ed	-45
w=cross q=	-49
w=cross that=false	-49
w=crowd	-47
w=crowd f=l	-29
w=crowd q=	-36
w=crucial	-29
w=crucial f=l	-29
w=crucial q=	-29
w=crush	-37
w=crush that=false	-37
w=cry	53
w=cry that=false	53
w=current p=his	32
w=cut f=l s=other	30
w=cut p=l	35
w=cut q=	-81
w=damag	-49
w=damag q=	-48
w=damag that=false	-46
w=dat	-36
w=dat q=	-32
w=dat that=false	-36
w=day	-60
w=day f=-s	-42
w=day q=	-50
w=day that=false	-54
w=deal	-59
w=deal f=l	-31
w=deal q=	-47
w=deal that=false	-50
w=debat f=-s	-46
w=debat f=l s=determiner	38
w=debat f=l s=verb	29
w=debat n=.	-28
w=debat n=l	90
w=debat n=over	30
w=debat n=that	-28
w=debat p='s	-32
w=debat p=-ing	41
w=debat p=a	40
w=debat p=l	-79
w=debat p=the	-37
w=debat q=	35
w=debat s=determiner	30
w=debat s=possessive	-32
w=debat s=preposition	-32
w=decad	-44
w=decad f=-s	-39
w=decad q=	-39
w=decad that=false	-43
w=decid	57
w=decid f=l	57
w=decid q=	31
w=decid that=false	57
w=decide f=-ed s=name	57
w=decide f=-ed s=pronoun	-33
w=decide s=name	77
w=decide s=pronoun	-36
w=decision n=to	44
w=decision p=l	45
w=decision that=true	-47
w=declar	83
w=declar f=l	83
w=declar q=	73
w=declar that=false	73
w=declaration	59
w=declaration q=	60
w=declaration that=false	66
w=declare	65
w=declare f=-ed	40
w=declare f=-ed s=pronoun	36
w=declare f=-ing	37
w=declare q=L	30
w=declare q=r	30
w=declare s=pronoun	42
w=declare that=false	85
w=declin	34
w=declin f=-ed	47
w=declin f=-ed s=name	32
w=declin f=-ed s=other	57
w=declin f=-ed s=pronoun	-65
w=declin n=to	52
w=declin p=N	32
w=declin p=l	61
w=declin q=	30
w=declin s=name	32
w=declin s=other	44
w=declin s=pronoun	-65
w=declin that=false	35
w=decry	114
w=decry f=-ed	74
w=decry q=	96
w=decry that=false	110
w=deem	52
w=deem f=-ed	40
w=deem q=	104
w=deem that=false	52
w=deep	46
w=deep f=l	46
w=deep q=	29
w=deep that=false	46
w=defeat	-41
w=defeat n=N	-38
w=defeat that=false	-35
w=defend	80
w=defend f=-ed	122
w=defend f=-ed s=name	44
w=defend f=-ing	35
w=defend f=l	-33
w=defend n=N	40
w=defend p=N	45
w=defend q=	36
w=defend q=r	44
w=defend s=name	32
w=defend s=pronoun	53
w=defend that=false	68
w=defens f=l s=determiner	45
w=defens s=determiner	45
w=defin	-54
w=defin f=-ed	-46
w=defin q=	-53
w=defin that=false	-54
w=delegat	-69
w=delegat f=-s	-55
w=delegat q=	-59
w=delegat that=false	-62
w=delet	-48
w=delet f=-ed	-48
w=delet q=	-40
w=delet that=false	-48
w=deliver f=-ing	44
w=deliver n=a	28
w=deliver that=false	31
w=demand	71
w=demand f=-ed	-38
w=demand f=-s	76
w=demand s=other	43
w=demand that=false	45
w=demonstrat f=-ed	-39
w=demonstrat q=	57
w=denounce	82
w=denounce f=-ed	37
w=denounce f=-ing	61
w=denounce n=N	31
w=denounce n=the	72
w=denounce q=	62
w=denounce that=false	82
w=dent	-32
w=dent q=	-32
w=dent that=false	-32
w=deny	62
w=deny f=-ed	47
w=deny n=l	-45
w=deny q=	63
w=deny s=name	46
w=deny s=preposition	-58
w=deny s=pronoun	36
w=deny that=false	54
w=depend	-54
w=depend n=on	-45
w=depend q=	-31
w=depend that=false	-54
w=deploy	-59
w=deploy f=-ed	-38
w=deploy q=	-34
w=deploy that=false	-59
w=deport	-48
w=deport f=-ed	-38
w=deport q=	-38
w=deport that=false	-48
w=deputy	-28
w=deputy f=l	-28
w=describ	62
w=describ f=l	62
w=describ f=l s=preposition	-38
w=describ p=to	-38
w=describ q=	47
w=describ s=preposition	-38
w=describ that=false	62
w=describe	68
w=describe f=-s	64
w=describe n=the	31
w=describe p=-s	69
w=describe q=	86
w=describe q=R	-43
w=describe s=name	37
w=describe s=pronoun	31
w=describe that=false	69
w=description n=of	33
w=deserv	-44
w=deserv f=-s	-30
w=deserv q=	-35
w=deserv that=false	-44
w=despite	-68
w=despite f=despite	-68
w=despite f=despite s=other	-29
w=despite q=	-54
w=despite s=other	-29
w=despite that=false	-57
w=destroy	-33
w=destroy q=	-33
w=detail f=-ing	48
w=detail f=l	-46
w=detail n=about	-38
w=detail p=l	-44
w=detail q=r	-32
w=determine f=-ing	39
w=determine q=	31
w=determine that=false	43
w=devastat	-39
w=devastat q=	-39
w=develop q=	-72
w=died	-68
w=died f=-ed	-68
w=died f=-ed s=relative	-28
w=died p=who	-28
w=died q=	-57
w=died s=relative	-28
w=died that=false	-63
w=difficult	-41
w=difficult f=l	-41
w=difficult n=to	-34
w=difficult q=	-40
w=difficult that=false	-40
w=diminish	-54
w=diminish q=	-53
w=diminish that=false	-42
w=direct f=-ed	-39
w=direct f=l	31
w=direct q=	-73
w=direct s=other	-36
w=director	-50
w=director f=l	-47
w=director q=	-28
w=director that=false	-45
w=disagre	60
w=disagre q=	72
w=disagre that=false	60
w=disagreement	68
w=disagreement q=	35
w=disagreement that=false	68
w=disappear	-43
w=disappear q=	-35
w=disappoint	34
w=disappoint q=	34
w=disappoint that=false	39
w=disavow	31
w=disavow q=	43
w=disclose	65
w=disclose f=-ed	52
w=disclose q=	65
w=disclose that=false	50
w=discover	-45
w=discover f=-ed	-39
w=discover q=	-38
w=discredit q=	-44
w=discus	62
w=discus f=-s	62
w=discus q=	44
w=discus that=false	75
w=discuss	60
w=discuss f=-ed	51
w=discuss f=-ing	41
w=discuss q=	28
w=discuss that=false	56
w=discussion f=-s	32
w=dislik	30
w=dislik q=	64
w=dislik that=false	30
w=dismiss	104
w=dismiss f=-ed	37
w=dismiss n=the	61
w=dismiss q=	69
w=dismiss that=false	66
w=display	37
w=display q=	52
w=display that=false	40
w=disput	76
w=disput q=	79
w=disput s=determiner	-29
w=disput that=false	78
w=disrupt	-46
w=disrupt q=	-46
w=disrupt that=false	-46
w=distanc	45
w=distanc q=	46
w=distanc that=false	45
w=distribut	-32
w=distribut q=	-32
w=divid n=the	-37
w=divid p=-ly	40
w=division f=l	31
w=division s=other	-35
w=document	40
w=document f=-s	-65
w=document f=-s s=other	-29
w=document p=l	-34
w=document q=	55
w=document s=other	54
w=document that=false	46
w=doing	-65
w=doing f=-ing	-65
w=doing p=is	-29
w=doing q=	-61
w=doing that=false	-65
w=dollar	-35
w=dollar f=-s	-35
w=dominat	-68
w=dominat f=-ed	-53
w=dominat n=the	-38
w=dominat q=	-62
w=dominat s=name	-33
w=dominat that=false	-68
w=don	-65
w=don f=v	-65
w=don f=v s=name	-30
w=don q=	-61
w=don s=name	-30
w=don that=false	-56
w=donat	-66
w=donat f=-ed	-46
w=donat q=	-62
w=donat s=name	-35
w=donat that=false	-66
w=donation	-33
w=donation that=false	-30
w=donor	-42
w=donor f=-s	-36
w=donor q=	-36
w=donor that=false	-32
w=doom	-41
w=doom that=false	-41
w=doubl f=l	-31
w=doubl n=down	42
w=doubt f=-s	-31
w=doubt f=l	85
w=doubt n=about	-38
w=doubt s=determiner	-59
w=down	-73
w=down f=down	-67
w=down q=	-54
w=down that=false	-70
w=draw n=-s	33
w=draw n=l	46
w=draw q=	38
w=draw s=mark	-29
w=draw s=preposition	-38
w=drawn f=l s=subordinator	-33
w=drawn n=l	50
w=drawn s=subordinator	-33
w=drew q=	41
w=driv	-51
w=driv q=	-35
w=driv that=false	-51
w=driven	-34
w=driven f=l	-34
w=driven q=	-34
w=driven that=false	-30
w=drop	-33
w=drop q=	-31
w=drop that=false	-33
w=dropp	-47
w=dropp f=-ing	-33
w=dropp n=out	-45
w=dropp q=	-35
w=dropp that=false	-47
w=due	-33
w=due f=l	-31
w=due q=	-32
w=during	-77
w=during f=during	-77
w=during f=during s=other	-33
w=during q=	-50
w=during s=other	-33
w=during that=false	-73
w=eager	39
w=eager f=l	39
w=eager n=to	34
w=eager q=	45
w=eager that=false	44
w=earlier	-67
w=earlier f=earlier	-67
w=earlier q=	-42
w=earlier that=false	-55
w=earn	-53
w=earn f=-ing	-34
w=earn s=name	-36
w=earn that=false	-53
w=eas	-41
w=eas q=	-40
w=eas that=false	-41
w=echo	59
w=echo f=-ed	77
w=echo q=	39
w=echo s=other	35
w=echo that=false	48
w=economic	-44
w=economic f=l	-39
w=economic q=	-34
w=economic that=false	-36
w=edg	-43
w=edg q=	-43
w=edg that=false	-43
w=editor	-43
w=editor f=l	-40
w=editor that=false	-42
w=effort	-35
w=effort f=l	-34
w=eight	-32
w=eight f=l	-32
w=eight q=	-30
w=eight that=false	-31
w=either f=l s=other	32
w=either s=other	32
w=elect	-37
w=elect f=-ed	-52
w=elect f=-ing	28
w=elect f=-ing s=preposition	28
w=elect n=-s	-35
w=elect n=l	-53
w=elect p=is	-34
w=elect that=false	-29
w=election	-46
w=election f=l	-31
w=election q=	-32
w=election that=false	-40
w=eligibl	-34
w=eligibl f=l	-34
w=eligibl q=	-34
w=eligibl that=false	-34
w=eliminat f=-ed	-49
w=eliminat that=false	-74
w=els	-30
w=els f=l	-30
w=els that=false	-30
w=email f=-ed	74
w=email f=-s	-43
w=email f=l	-80
w=email n=in	46
w=email n=l	-30
w=email n=that	-37
w=email n=to	-51
w=email p=l	31
w=email q=	-58
w=email q=r	78
w=email that=true	-41
w=embrac	36
w=embrac f=-ing	34
w=embrac f=l s=preposition	-31
w=embrac p=to	-31
w=embrac q=	39
w=embrac s=other	-53
w=embrac that=false	40
w=emerg	-35
w=emerg f=-ed s=name	-38
w=emerg f=-ed s=other	-54
w=emerg s=name	-44
w=emerg s=other	-55
w=emotional	33
w=emotional f=l	33
w=emotional f=l s=determiner	40
w=emotional q=	34
w=emotional s=determiner	40
w=emotional that=false	37
w=emphasize	96
w=emphasize q=	89
w=employe	-42
w=employe q=	-35
w=employe that=false	-40
w=enact	-53
w=enact that=false	-53
w=encounter	-53
w=encounter q=	-34
w=encounter that=false	-53
w=encourag	49
w=encourag f=-ed	84
w=encourag f=-ing	-35
w=encourag that=false	49
w=end	-44
w=end f=-ing	-36
w=end f=l	-31
w=end n=his	-53
w=end q=	-56
w=end q=r	42
w=end that=false	-39
w=endors	49
w=endors f=l	49
w=endors f=l s=preposition	47
w=endors q=	66
w=endors s=preposition	47
w=endors that=false	49
w=endorse	37
w=endorse f=-ed	58
w=endorse f=-ed s=mark	69
w=endorse f=-ed s=name	46
w=endorse f=-ed s=other	29
w=endorse f=-ed s=relative	-54
w=endorse q=	82
w=endorse s=mark	94
w=endorse s=name	38
w=endorse s=relative	-44
w=endorse that=false	59
w=endorsement f=-s s=preposition	36
w=endorsement n=of	51
w=endorsement p=his	-32
w=endorsement q=	42
w=endorsement s=preposition	32
w=endorsement that=false	30
w=energiz	-47
w=energiz f=-ed	-38
w=energiz q=	-31
w=energiz that=false	-47
w=engineer	-37
w=engineer q=	-37
w=engineer that=false	-37
w=enough	-55
w=enough f=l	-55
w=enough q=	-50
w=enough that=false	-53
w=ensur	-71
w=ensur f=-ing	-30
w=ensur n=that	-52
w=ensur q=	-55
w=ensur that=true	-52
w=enter	-45
w=enter n=the	-33
w=enter q=	-37
w=enter s=pronoun	-51
w=erupt f=-ed	-86
w=escalat q=	35
w=establish that=false	40
w=establishment	-32
w=establishment f=l	-32
w=estimate	56
w=estimate f=-ed	29
w=estimate f=-s	42
w=estimate n=that	48
w=estimate p=N	-55
w=estimate q=	44
w=estimate s=name	-55
w=estimate that=false	47
w=even	-88
w=even f=even	-76
w=even q=	-65
w=even that=false	-71
w=event	-36
w=event that=false	-32
w=ever	-68
w=ever f=ever	-68
w=ever q=	-47
w=ever that=false	-65
w=everyth	-48
w=everyth f=-ing	-48
w=everyth q=	-38
w=everyth that=false	-36
w=evidenc	-49
w=evidenc f=l	-46
w=evidenc n=that	-34
w=evidenc q=	-46
w=evidenc that=true	-37
w=exactly	32
w=exactly f=-ly	32
w=exactly q=	36
w=exactly that=false	34
w=exceed	-29
w=exceed q=	-29
w=exceed that=false	-29
w=except	-40
w=except f=l	-40
w=except q=	-40
w=exchang	-40
w=exchang q=	-40
w=exchang that=false	-39
w=excitement	36
w=excitement f=l	36
w=excitement that=false	36
w=executiv	-64
w=executiv f=-s	-28
w=executiv f=l	-37
w=executiv q=	-43
w=executiv that=false	-54
w=exist f=-s	34
w=exist f=l	-29
w=exist s=other	-32
w=exit	-51
w=exit q=	-50
w=exit that=false	-44
w=expand	-33
w=expand f=-ing	-30
w=expand s=pronoun	-62
w=expect	66
w=expect f=-ed	44
w=expect f=-ed s=name	33
w=expect f=-ing	32
w=expect n=the	32
w=expect n=to	33
w=expect p=-s	36
w=expect p=he	-94
w=expect p=is	38
w=expect q=	79
w=expect s=relative	29
w=expect that=false	76
w=experienc q=	38
w=expert	-41
w=expert f=-s	-34
w=expert q=	-35
w=expir	-31
w=expir that=false	-31
w=explain	83
w=explain f=-ed	53
w=explain f=-ing	31
w=explain n=the	38
w=explain n=why	44
w=explain p=N	77
w=explain q=	37
w=explain q=L	72
w=explain s=mark	36
w=explain s=name	47
w=explain that=false	63
w=explain that=true	45
w=exploit	-35
w=exploit that=false	-34
w=expos q=	29
w=expres	62
w=expres f=-s	62
w=expres q=	62
w=express	69
w=express f=-ed	62
w=express n=l	55
w=express q=	60
w=express s=other	36
w=express that=false	48
w=express that=true	51
w=extend	-70
w=extend f=-ed	-34
w=extend q=	-59
w=extend that=false	-61
w=eye q=	40
w=eye s=determiner	-30
w=fac	-113
w=fac f=-ed	-45
w=fac f=-ing	-37
w=fac n=a	-33
w=fac n=l	-35
w=fac q=	-105
w=fac s=name	-48
w=fac that=false	-107
w=fact	-33
w=factor	-30
w=factor q=	-30
w=fad	-31
w=fad q=	-29
w=fad that=false	-31
w=fail	-49
w=fail p=N	37
w=fail q=	-38
w=fail that=false	-35
w=faith	30
w=faith f=l	30
w=faith q=	32
w=faith that=false	30
w=fall	-68
w=fall f=l	-32
w=fall q=	-67
w=fall that=false	-48
w=fallen	-40
w=fallen f=l	-40
w=fallen q=	-39
w=fallen that=false	-37
w=fals q=	38
w=family	-48
w=family f=-s	-38
w=family q=	-31
w=family that=false	-46
w=fan	-36
w=fan q=	-28
w=fan that=false	-36
w=far	-42
w=far n=-s	32
w=far n=l	-52
w=far s=name	-48
w=far that=false	-39
w=father	-38
w=father f=l	-38
w=father that=false	-35
w=favor	41
w=favor f=l	64
w=favor f=l s=preposition	-40
w=favor n=l	-31
w=favor q=	68
w=favor s=preposition	-44
w=favor that=false	46
w=favorit f=l s=other	39
w=favorit p=l	37
w=favorit s=other	37
w=fear	71
w=fear f=l	92
w=fear q=	61
w=fear s=determiner	42
w=fear s=preposition	-63
w=fear that=false	54
w=featur f=-ed	-35
w=featur f=-s	66
w=featur q=	-45
w=federal	-33
w=federal f=l	-33
w=federal that=false	-30
w=feel f=-s	-94
w=feel f=l	72
w=feel f=l s=other	47
w=feel f=l s=pronoun	-46
w=feel n=-ed	80
w=feel n=that	-39
w=feel n=the	-76
w=feel p=N	42
w=feel p=he	-91
w=feel q=	61
w=feel s=name	61
w=feel s=pronoun	-50
w=feel that=false	50
w=feel that=true	-50
w=fell	-58
w=fell f=v	-58
w=fell q=	-49
w=fell that=false	-54
w=feud	-34
w=feud that=false	-34
w=field	-51
w=field q=	-43
w=field that=false	-33
w=fierc	32
w=fierc f=l	32
w=fierc n=l	58
w=fierc q=	36
w=fierc that=false	37
w=fight f=l s=determiner	32
w=figur	29
w=figur f=l	29
w=figur f=l s=other	-37
w=figur q=	33
w=figur s=other	-37
w=figur that=false	29
w=figure	-45
w=figure q=	-45
w=figure that=false	-36
w=fil f=-ing	-28
w=fil f=-s	37
w=fil f=l	-46
w=fil n=a	72
w=fil q=r	-48
w=fill q=	-63
w=film	-32
w=film q=	-30
w=film that=false	-32
w=fin f=l	34
w=financ	-39
w=financ q=	-33
w=financial f=l s=determiner	40
w=financial s=determiner	40
w=find f=-s	33
w=find f=l	-33
w=find f=l s=other	-51
w=find f=v s=other	57
w=find n=-s	-39
w=find n=N	36
w=find n=a	-81
w=find n=that	46
w=find p=-s	-40
w=find p=N	54
w=find p=he	-30
w=find p=l	96
w=find q=	35
w=find s=mark	72
w=find s=other	59
w=find s=preposition	-31
w=find that=true	61
w=finish	-75
w=finish f=-ed	-49
w=finish q=	-63
w=finish s=name	-30
w=finish that=false	-74
w=fir f=l	-33
w=fir s=pronoun	-64
w=firm	-43
w=firm q=	-29
w=firm that=false	-41
w=first	-74
w=first f=first	-73
w=first n=l	-28
w=first q=	-49
w=first that=false	-68
w=fit	-49
w=fit f=l	-35
w=fit q=	-48
w=fit that=false	-30
w=fix	-32
w=fix that=false	-32
w=fled	-53
w=fled f=-ed	-53
w=fled q=	-53
w=fled that=false	-53
w=flew	-45
w=flew f=v	-45
w=flew q=	-41
w=flew that=false	-45
w=flow	-35
w=flow q=	-35
w=flow that=false	-35
w=focu f=-s s=other	-32
w=focu s=other	-32
w=focus n=on	38
w=focus p=-ly	-30
w=focus s=name	39
w=follow f=-ed	-77
w=follow f=-ed s=mark	-37
w=follow f=-ed s=other	-31
w=follow f=-ing	-60
w=follow f=-s	58
w=follow n=N	59
w=follow n=a	47
w=follow p=,	-48
w=follow p=N	-38
w=follow p=that	34
w=follow q=	-78
w=follow s=determiner	38
w=follow s=name	-53
w=follow s=subordinator	31
w=follower	-37
w=follower f=-s	-37
w=follower q=	-37
w=footag	32
w=footag f=l	32
w=footag that=false	32
w=for	-59
w=for f=for	-59
w=for f=for s=mark	-35
w=for f=for s=preposition	-42
w=for f=for s=pronoun	-45
w=for n=a	-44
w=for n=her	-34
w=for n=his	-32
w=for n=l	-57
w=for n=them	32
w=for p=N	-53
w=for p=but	44
w=for p=l	-40
w=for q=L	-32
w=for q=l	-36
w=for q=r	-47
w=for s=mark	-35
w=for s=preposition	-43
w=for s=pronoun	-45
w=for that=false	-37
w=for that=true	-78
w=forc	-58
w=forc f=-ing	-31
w=forc q=	-46
w=forc s=name	-49
w=forc that=false	-56
w=forecast	82
w=forecast f=l	89
w=forecast q=	82
w=forecast that=false	53
w=foreign	-34
w=foreign f=l	-34
w=foreign q=	-28
w=foreign that=false	-32
w=form	-67
w=form q=	-60
w=form that=false	-67
w=former	-60
w=former f=l	-60
w=former n=N	-32
w=former q=	-45
w=former that=false	-60
w=fought	-43
w=fought f=v	-43
w=fought q=	-36
w=fought that=false	-43
w=found	-70
w=found f=-ed	-64
w=found q=	-66
w=found that=false	-70
w=founder	-29
w=fram q=	44
w=fram that=false	39
w=fre f=l	32
w=fre n=to	54
w=fre q=	-43
w=freedom	-28
w=fresh n=l	34
w=fresh q=	28
w=friend	-46
w=friend f=-s	-35
w=friend q=	-34
w=friend that=false	-42
w=from	-76
w=from f=from	-76
w=from f=from s=mark	-29
w=from n=N	-32
w=from n=l	28
w=from q=	-38
w=from s=mark	-29
w=from that=false	-59
w=from that=true	-36
w=front-runner	-36
w=front-runner f=l	-32
w=front-runner that=false	-34
w=frustrat f=-ed	-66
w=frustration	-28
w=fuel	-58
w=fuel f=-ed	-39
w=fuel q=	-58
w=fuel that=false	-54
w=fulfill	-33
w=fulfill q=	-33
w=full	28
w=full f=l	28
w=full q=	33
w=full that=false	28
w=fun	32
w=fun f=l	32
w=fun q=	33
w=fun that=false	32
w=function	-30
w=function that=false	-30
w=fund	-63
w=fund f=-ed	-31
w=fund q=	-49
w=fund that=false	-62
w=fundamental	29
w=fundamental f=l	29
w=fundamental f=l s=determiner	32
w=fundamental n=l	32
w=fundamental q=	30
w=fundamental s=determiner	32
w=fundamental that=false	30
w=fundrais q=	-66
w=fundraiser	-28
w=further	-65
w=further f=further	-65
w=further q=	-48
w=further that=false	-47
w=fury that=false	38
w=gain	-40
w=gain f=-ing	-35
w=gain q=	-104
w=gain s=name	-38
w=gain that=false	-39
w=galvaniz	-44
w=galvaniz q=	-44
w=galvaniz that=false	-44
w=gam	-29
w=gam q=	-28
w=gam that=false	-29
w=garner	-66
w=garner f=-ed	-55
w=garner q=	-51
w=garner that=false	-66
w=gather	-74
w=gather f=-ed	-46
w=gather q=	-59
w=gather that=false	-72
w=gav f=v s=other	-30
w=gav f=v s=pronoun	48
w=gav n=a	41
w=gav n=l	36
w=gav s=other	-30
w=gav s=pronoun	48
w=general n=l	31
w=general q=	31
w=generat	-62
w=generat f=-ed	-44
w=generat q=	-53
w=generat that=false	-49
w=gestur	32
w=gestur that=false	32
w=get	-46
w=get f=-s	-41
w=get f=v s=other	-34
w=get f=v s=preposition	-32
w=get n=-s	35
w=get n=l	38
w=get p=to	-30
w=get q=	-31
w=get s=other	-36
w=get s=preposition	-32
w=get that=false	-74
w=gett	-42
w=gett f=-ing	-42
w=gett n=l	32
w=gett q=	-40
w=giv f=-ing s=preposition	-31
w=giv f=v	-29
w=giv f=v s=other	-31
w=giv n=the	40
w=giv n=them	-35
w=giv p=,	-49
w=giv q=	-122
w=giv q=r	60
w=giv s=other	-54
w=given	-45
w=given f=v	-45
w=given f=v s=mark	-65
w=given f=v s=name	-35
w=given n=N	-32
w=given n=l	-35
w=given n=that	-28
w=given n=the	-30
w=given p=,	-41
w=given p=has	36
w=given p=have	-29
w=given q=l	-28
w=given s=mark	-65
w=given s=name	-35
w=given that=true	-42
w=go	-30
w=go f=v	-30
w=go f=v s=other	-43
w=go n=l	-56
w=go n=to	-33
w=go s=other	-43
w=goal f=l	37
w=goal n=of	29
w=goal q=	34
w=goal s=other	-33
w=goe q=	49
w=going f=-ing s=name	-38
w=going n=l	-49
w=going n=to	-34
w=going p=is	-51
w=going s=name	-38
w=gon f=v s=name	-47
w=gon f=v s=other	-50
w=gon p=has	-50
w=gon s=name	-47
w=gon s=other	-50
w=good	-48
w=good f=l	-44
w=good q=	-34
w=good that=false	-43
w=got f=v s=other	39
w=got f=v s=pronoun	-32
w=got n=a	-49
w=got n=l	43
w=got s=other	39
w=got s=pronoun	-32
w=govern	-51
w=govern q=	-41
w=government	-44
w=government f=l	-40
w=government q=	-38
w=government that=false	-38
w=governor	-42
w=governor f=l	-38
w=governor f=l s=name	-28
w=governor q=	-34
w=governor s=name	-30
w=governor that=false	-40
w=graduat	-35
w=graduat that=false	-35
w=greatest f=l s=determiner	38
w=greatest s=determiner	38
w=grew	-50
w=grew f=v	-50
w=grew q=	-45
w=grew that=false	-50
w=ground	-33
w=ground q=	-32
w=group	-64
w=group f=-s	-42
w=group q=	-57
w=group that=false	-46
w=grow f=-ing s=preposition	59
w=grow n=-s	-28
w=grow n=l	28
w=grow s=other	-35
w=grow s=preposition	53
w=grown	-30
w=grown f=l	-30
w=grown that=false	-30
w=guarante	-49
w=guarante q=	-49
w=guard	-47
w=guard q=	-35
w=guard that=false	-47
w=gun	-39
w=gun q=	-32
w=gun that=false	-35
w=guy	-30
w=guy q=	-30
w=guy that=false	-30
w=hack	-43
w=hack f=-ed	-30
w=hack q=	-31
w=hack that=false	-42
w=hacker	-28
w=half	-52
w=half f=l	-52
w=half q=	-42
w=half that=false	-52
w=halt	-31
w=halt q=	-31
w=halt that=false	-31
w=hammer q=	42
w=hand	-68
w=hand f=-ed	-46
w=hand q=	-63
w=hand that=false	-67
w=handl	-68
w=handl f=-ing	-29
w=handl q=	-46
w=handl that=false	-66
w=happen	-72
w=happen f=-ed	-47
w=happen q=	-62
w=happen that=false	-66
w=happy q=	35
w=hard n=to	-36
w=hard-lin	34
w=hard-lin f=l	34
w=hard-lin that=false	34
w=harder	-30
w=harder f=l	-30
w=harm	-31
w=harm that=false	-31
w=harsh	38
w=harsh f=l	38
w=harsh f=l s=determiner	32
w=harsh q=	42
w=harsh s=determiner	32
w=harsh that=false	38
w=hat f=l	47
w=hat q=	59
w=hat that=false	40
w=hav f=-ing s=mark	-29
w=hav f=-ing s=preposition	-62
w=hav n=to	-39
w=hav s=mark	-29
w=hav s=preposition	-62
w=he'd	-32
w=he'd f=l	-32
w=he'd that=false	-32
w=head	-87
w=head f=-ed	-37
w=head n=to	-33
w=head q=	-64
w=head that=false	-87
w=health	-35
w=health f=l	-35
w=health q=	-32
w=hear	-62
w=hear f=-ing	-35
w=hear q=	-48
w=hear that=false	-38
w=heard	-28
w=heard f=v	-28
w=heat	-30
w=help	-69
w=help f=-ed	-32
w=help f=-ed s=other	-52
w=help f=-ed s=subordinator	42
w=help f=-ing	-37
w=help f=v	-32
w=help n=l	46
w=help p=that	43
w=help q=	-37
w=help q=r	-46
w=help s=mark	-36
w=help s=other	-76
w=help s=relative	-29
w=help s=subordinator	39
w=help that=false	-104
w=help that=true	33
w=her	-64
w=her f=here	-64
w=her q=	-49
w=her that=false	-55
w=hid	-39
w=high n=-s	37
w=highlight	64
w=highlight f=-ed	63
w=highlight f=l	44
w=highlight n=the	-35
w=highlight q=	66
w=highlight s=mark	-78
w=highlight that=false	58
w=hint	44
w=hint f=-s	46
w=hint n=at	57
w=hint that=false	87
w=hir f=-ed	33
w=hir f=-ing	-54
w=history	-37
w=history f=l	-37
w=history q=	-32
w=history that=false	-28
w=hit f=v s=name	48
w=hit f=v s=other	-41
w=hit n=N	37
w=hit q=	-30
w=hit s=name	38
w=hold f=-s	29
w=hold f=-s s=name	36
w=hold f=-s s=relative	-34
w=hold f=l s=name	-41
w=hold f=v s=mark	-58
w=hold f=v s=pronoun	43
w=hold n=a	-73
w=hold n=by	-29
w=hold n=l	41
w=hold n=on	-29
w=hold p=-s	30
w=hold p=has	36
w=hold p=l	50
w=hold s=pronoun	41
w=hold s=relative	-62
w=hold s=subordinator	-37
w=hold s=verb	49
w=hom	-52
w=hom f=l	-48
w=hom q=	-43
w=hom that=false	-52
w=honor	-51
w=honor q=	-49
w=honor that=false	-51
w=hop	76
w=hop f=l	76
w=hop f=l s=other	33
w=hop q=	80
w=hop s=other	33
w=hop that=false	70
w=hope	61
w=hope f=-ed	-34
w=hope f=-ed s=pronoun	-72
w=hope f=-ing	37
w=hope f=-s	81
w=hope f=-s s=determiner	-43
w=hope f=-s s=preposition	29
w=hope f=-s s=pronoun	-64
w=hope n=for	66
w=hope n=of	-52
w=hope n=to	57
w=hope p=N	75
w=hope p=he	-92
w=hope q=	77
w=hope s=determiner	-52
w=hope s=name	83
w=hope s=other	73
w=hope s=pronoun	-72
w=hope that=false	44
w=hope that=true	39
w=hopeful f=l s=other	49
w=hopeful s=other	45
w=hopeful that=false	-61
w=hopeful that=true	30
w=host	-90
w=host f=-ed	-47
w=host q=	-54
w=host that=false	-87
w=hostility	52
w=hostility f=l	52
w=hostility q=	52
w=hostility that=false	52
w=hot	28
w=hot f=l	28
w=hot that=false	28
w=hour	-55
w=hour f=-s	-49
w=hour q=	-42
w=hour that=false	-46
w=hous	-38
w=hous that=false	-35
w=however	-35
w=however f=l	-35
w=http	-36
w=http f=-s	-35
w=http n=:	-36
w=http that=false	-36
w=hundred	-32
w=hundred f=-s	-32
w=hundred q=	-29
w=hundred that=false	-30
w=hurt	-59
w=hurt f=v	-42
w=hurt q=	-49
w=hurt s=other	-28
w=hurt that=false	-53
w=husband	-36
w=husband f=l	-36
w=husband that=false	-36
w=idea	-39
w=idea q=	-35
w=idea that=false	-33
w=identify	74
w=identify f=l	66
w=identify f=l s=pronoun	-85
w=identify n=with	36
w=identify q=	42
w=identify s=pronoun	-57
w=identify that=false	61
w=ignor	54
w=ignor f=l	56
w=ignor n=the	-53
w=ignor q=	40
w=ignor that=false	81
w=imagin	73
w=imagin q=	85
w=imagin that=false	82
w=immigrant	-38
w=immigrant f=-s	-38
w=immigrant that=false	-38
w=immigration	-35
w=immigration f=l	-35
w=immigration q=	-29
w=immigration that=false	-31
w=impact	-38
w=impact that=false	-37
w=imply	54
w=imply q=	29
w=important	-58
w=important f=l	-58
w=important q=	-46
w=important that=false	-35
w=improv	-63
w=improv f=-ed	-33
w=improv q=	-60
w=improv that=false	-61
w=in	-53
w=in f=in	-53
w=in f=in s=conjunction	-32
w=in f=in s=determiner	-78
w=in f=in s=preposition	-63
w=in f=in s=pronoun	-83
w=in f=in s=relative	29
w=in n=#	-73
w=in n=-ly	-35
w=in n=N	-32
w=in n=her	-36
w=in n=his	-52
w=in n=their	-35
w=in n=this	-30
w=in n=two	30
w=in n=which	-47
w=in p=-ly	-69
w=in p=-s	-42
w=in p=Q	-33
w=in p=is	-52
w=in p=v	-29
w=in p=was	-34
w=in p=who	44
w=in q=L	-69
w=in q=R	-34
w=in s=conjunction	-32
w=in s=determiner	-78
w=in s=preposition	-63
w=in s=pronoun	-83
w=in s=relative	29
w=in that=false	-34
w=in that=true	-52
w=incit	-28
w=incit q=	-28
w=includ f=-ed s=other	-30
w=includ f=-ing	-75
w=includ f=-ing s=mark	-63
w=includ f=-s	47
w=includ f=-s s=other	45
w=includ n=#	-29
w=includ n=N	-83
w=includ n=his	-37
w=includ n=in	-32
w=includ p=,	-53
w=includ p=-s	-30
w=includ p=N	-50
w=includ p=l	85
w=includ p=that	-29
w=includ q=L	-42
w=includ q=r	-36
w=includ s=mark	-76
w=includ s=name	-50
w=includ s=pronoun	44
w=includ s=subordinator	-32
w=includ that=false	-36
w=includ that=true	30
w=incom	-29
w=incom that=false	-28
w=increas	-51
w=increas f=-ed	-101
w=increas f=-ed s=other	-39
w=increas f=-s s=other	41
w=increas n=-s	38
w=increas n=l	-29
w=increas p=l	33
w=increas s=mark	-44
w=increas s=verb	39
w=increas that=false	-38
w=inde	-58
w=inde f=-ed	-58
w=inde that=false	-58
w=indicat	80
w=indicat f=l	80
w=indicat q=	88
w=indicate	68
w=indicate p=l	141
w=indicate q=	78
w=indicate s=other	121
w=indicate that=false	75
w=influenc	-54
w=influenc q=	-52
w=influenc that=false	-54
w=information f=l s=preposition	36
w=information n=about	43
w=information s=preposition	36
w=information that=true	-31
w=inquiry	-28
w=insert	-30
w=insert q=	-30
w=insert that=false	-30
w=insid	-52
w=insid f=l	-52
w=insid f=l s=other	-36
w=insid q=	-50
w=insid s=other	-36
w=insider	-33
w=insider f=-s	-29
w=insider that=false	-30
w=insist	90
w=insist f=-ed s=other	44
w=insist f=-ing	33
w=insist f=l	48
w=insist n=on	-48
w=insist p=-s	69
w=insist p=N	60
w=insist q=	72
w=insist s=name	66
w=insist s=other	56
w=insist s=pronoun	-37
w=insist that=false	92
w=inspir	-42
w=inspir f=-ed	-35
w=inspir q=	-39
w=inspir that=false	-42
w=instead	-60
w=instead f=instead	-60
w=instead q=	-44
w=instead that=false	-57
w=intend	29
w=intend q=	48
w=intend s=other	75
w=intend s=pronoun	-44
w=intend that=false	33
w=intens	46
w=intens f=l	46
w=intens q=	49
w=intens that=false	46
w=intensify	-33
w=intensify q=	-33
w=intensify that=false	-33
w=interest	-35
w=interest that=false	-35
w=interrupt	-45
w=interrupt that=false	-45
w=interview	-41
w=interview f=-ed	-43
w=interview f=-ed s=name	-36
w=interview f=l	-32
w=interview n=N	-40
w=interview n=l	35
w=interview n=on	36
w=interview s=name	-49
w=into	-60
w=into f=into	-60
w=into n=the	-29
w=into q=	-38
w=into that=false	-53
w=introduc f=-ed	-28
w=introduc n=N	29
w=introduc q=	30
w=introduc that=false	32
w=invest	-56
w=invest f=-ed	-47
w=invest q=	-56
w=invest that=false	-56
w=investor	-32
w=investor that=false	-29
w=invok	31
w=invok q=	40
w=invok that=false	31
w=involv	-85
w=involv f=-ed	-74
w=involv n=in	-29
w=involv q=	-49
w=involv that=false	-83
w=issu f=-ed	48
w=issu f=-s	-52
w=issu f=-s s=other	-42
w=issu n=a	51
w=issu n=in	-49
w=issu n=l	-49
w=issu p=l	-38
w=issu q=l	-31
w=issu s=preposition	-35
w=itself	-33
w=itself f=l	-33
w=itself q=	-29
w=itself that=false	-32
w=jail	-34
w=jail q=	-34
w=jail that=false	-34
w=job	-53
w=job f=-s	-40
w=job q=	-39
w=job that=false	-49
w=join n=the	-52
w=join p=,	-31
w=join s=mark	-55
w=join s=other	38
w=joke	69
w=joke f=-ed	53
w=joke q=	41
w=joke that=false	67
w=journalist	-28
w=judg	45
w=judg f=-s	-35
w=judg f=l	56
w=judg q=	54
w=judg that=false	33
w=just	-78
w=just f=just	-78
w=just q=	-62
w=just that=false	-70
w=keep f=l s=preposition	-31
w=keep n=-ing	88
w=keep n=l	-48
w=keep n=the	-39
w=keep p=to	-31
w=keep q=	-35
w=keep q=r	56
w=keep s=name	-39
w=keep s=preposition	-43
w=kept	-36
w=kept f=v	-36
w=kept f=v s=pronoun	-29
w=kept s=pronoun	-29
w=kept that=false	-36
w=key	-32
w=key f=l	-32
w=key q=	-32
w=key that=false	-30
w=kick	-50
w=kick q=	-50
w=kick that=false	-50
w=kill	-86
w=kill f=-ed	-66
w=kill q=	-66
w=kill that=false	-83
w=kind n=of	-43
w=knock q=	-31
w=know	38
w=know f=-s	70
w=know f=-s s=pronoun	-34
w=know f=l s=other	-36
w=know f=l s=preposition	-45
w=know n=N	33
w=know n=l	47
w=know p=N	35
w=know p=he	42
w=know p=to	-47
w=know p=we	42
w=know q=	67
w=know s=other	38
w=know s=preposition	-45
w=know that=true	46
w=known	44
w=known f=v	44
w=known p=l	-33
w=known q=	63
w=known that=false	32
w=label	67
w=label q=	37
w=label that=false	69
w=labor n=l	39
w=lack	-43
w=lack f=-ed	-39
w=lack q=	-37
w=lack that=false	-35
w=laid	41
w=laid f=l	41
w=laid n=out	46
w=laid that=false	30
w=lament	108
w=lament that=false	95
w=land	-71
w=land q=	-33
w=land that=false	-66
w=languag that=false	28
w=larg	-32
w=larg f=l	-32
w=lash	84
w=lash that=false	84
w=last f=l s=name	36
w=last n=N	-35
w=last p=-s	-39
w=last s=name	36
w=last that=true	-77
w=lat	-38
w=lat f=l	-38
w=lat q=	-28
w=lat that=false	-32
w=later	-76
w=later f=later	-76
w=later q=	-50
w=later that=false	-60
w=latest	-32
w=latest f=l	-32
w=latest that=false	-32
w=launch f=-ed	-33
w=launch f=-ing	37
w=launch n=a	77
w=law	-54
w=law f=l	-32
w=law q=	-41
w=law that=false	-42
w=lawmaker	-39
w=lawmaker f=-s	-38
w=lawmaker q=	-33
w=lawmaker that=false	-36
w=lawsuit	-28
w=lay	55
w=lay f=l	-83
w=lay n=out	55
w=lay q=	64
w=lay s=preposition	-54
w=lay that=false	55
w=lead	-107
w=lead f=-ing	-54
w=lead f=-s	-40
w=lead f=-s s=name	-30
w=lead n=N	-30
w=lead p=N	-29
w=lead q=	-79
w=lead s=name	-38
w=lead that=false	-103
w=leader	-66
w=leader f=-s	-56
w=leader f=-s s=name	-35
w=leader p=N	-41
w=leader q=	-48
w=leader s=name	-41
w=leader that=false	-44
w=leadership	-30
w=leadership f=l	-30
w=leak	-41
w=leak f=-ed	-38
w=leak that=false	-41
w=lean q=	32
w=learn	31
w=learn q=	89
w=learn that=false	42
w=least	-32
w=least f=l	-32
w=least q=	-30
w=least that=false	-31
w=leav	-53
w=leav f=-ing	-54
w=leav f=-ing s=mark	-33
w=leav f=-s	-37
w=leav n=the	-37
w=leav p=,	-30
w=leav q=	-45
w=leav s=mark	-39
w=leav s=name	-29
w=leav that=false	-33
w=led	-47
w=led f=-ed	-47
w=led f=-ed s=other	-41
w=led n=N	-51
w=led n=to	-51
w=led p=has	-31
w=led q=	-48
w=led s=other	-41
w=led that=false	-37
w=left	-42
w=left f=v	-42
w=left n=l	-56
w=left n=the	-32
w=left p=-s	34
w=left that=false	-52
w=legal	-31
w=legal f=l	-31
w=legaliz q=	-39
w=legislation	-36
w=legislation f=l	-36
w=legislation q=	-34
w=les f=-s s=name	42
w=les p=l	-29
w=les s=name	42
w=let	-57
w=let f=v	-53
w=let q=	-57
w=let that=false	-52
w=letter	-36
w=level	-36
w=level q=	-29
w=level that=false	-32
w=liberal	-43
w=liberal f=l	-34
w=liberal q=	-36
w=liberal that=false	-39
w=lik	46
w=lik q=	51
w=lik that=false	46
w=like	-40
w=like f=like	-40
w=like f=like s=mark	-70
w=like f=like s=name	38
w=like f=like s=verb	-44
w=like n=a	-33
w=like n=to	45
w=like p=,	-37
w=like p=-s	-39
w=like p=N	-55
w=like p=^	-36
w=like p=l	-36
w=like p=would	48
w=like q=r	-63
w=like s=mark	-70
w=like s=name	38
w=like s=verb	-44
w=like that=false	-32
w=liken	66
w=liken f=-ed	66
w=liken that=false	66
w=limit f=-ed	-77
w=limit n=l	54
w=limit s=other	-43
w=lin f=-ed	-46
w=lin f=-s	-46
w=lin f=-s s=other	-30
w=lin n=of	28
w=lin n=up	55
w=lin p=l	-69
w=lin s=other	59
w=lin that=true	-30
w=list	98
w=list f=-ed	66
w=list f=-ing	29
w=list f=-s	76
w=list f=l	-72
w=list f=l s=determiner	-33
w=list n=of	-35
w=list q=	52
w=list that=false	102
w=listen	-51
w=listen n=to	-37
w=listen q=	-41
w=listen that=false	-51
w=littl that=false	-46
w=littl that=true	37
w=liv f=-ed	-51
w=liv f=-s	-29
w=liv f=l	41
w=liv q=	-63
w=liv s=name	-39
w=liv s=preposition	40
w=liv that=false	-56
w=lobby n=-s	-30
w=lobby q=	-54
w=lobby s=name	41
w=lock n=in	39
w=long	-71
w=long f=long	-71
w=long q=	-60
w=long that=false	-61
w=look f=-ed	-64
w=look f=-ed s=pronoun	-39
w=look f=-s	38
w=look f=l	61
w=look f=l s=other	-60
w=look f=l s=preposition	36
w=look n=to	34
w=look p=-s	34
w=look p=are	32
w=look p=l	-42
w=look q=	65
w=look q=r	-91
w=look s=determiner	35
w=loom	-32
w=loom q=	-32
w=loom that=false	-32
w=los	-73
w=los f=-ing	-33
w=los q=	-58
w=los that=false	-70
w=lost	-87
w=lost f=v	-87
w=lost f=v s=name	-29
w=lost q=	-70
w=lost s=name	-29
w=lost that=false	-73
w=lot	-30
w=lot f=-s	-29
w=lot n=of	-29
w=lot q=	-30
w=lot that=false	-29
w=lov	46
w=lov q=	29
w=lov that=false	47
w=low n=l	38
w=lower	-42
w=lower q=	-41
w=lower that=false	-40
w=mad f=v s=mark	-46
w=mad f=v s=other	-45
w=mad f=v s=pronoun	30
w=mad f=v s=subordinator	-41
w=mad n=N	-53
w=mad n=by	-35
w=mad n=in	-41
w=mad n=the	33
w=mad n=up	-48
w=mad q=	31
w=mad s=mark	-53
w=mad s=other	-45
w=mad s=pronoun	30
w=mad s=subordinator	-41
w=mad that=true	37
w=main f=l s=determiner	30
w=main n=l	-49
w=main p=the	40
w=main s=determiner	30
w=maintain f=l	28
w=maintain s=name	30
w=maintain that=false	-39
w=major	-34
w=major f=l	-31
w=major q=	-32
w=major that=false	-33
w=majority	-36
w=majority q=	-35
w=majority that=false	-35
w=mak f=-ing s=mark	-64
w=mak f=-ing s=other	32
w=mak f=-s s=other	38
w=mak f=-s s=subordinator	-44
w=mak f=v	-39
w=mak f=v s=conjunction	-35
w=mak f=v s=name	-33
w=mak f=v s=verb	-32
w=mak n=-s	-49
w=mak n=a	-28
w=mak n=him	-56
w=mak n=it	-73
w=mak n=l	-41
w=mak n=their	-38
w=mak p=that	-31
w=mak p=would	-49
w=mak q=R	-57
w=mak q=l	-44
w=mak q=r	78
w=mak s=other	44
w=mak s=pronoun	43
w=mak s=relative	-45
w=mak s=subordinator	-63
w=mak s=verb	-51
w=manag	-40
w=manag f=-ed	-52
w=manag that=false	-35
w=mandat	31
w=mandat s=other	43
w=mandat that=false	39
w=manufactur	-40
w=manufactur f=-ing	-29
w=manufactur q=	-32
w=manufactur that=false	-39
w=mark f=-ed	-41
w=mark f=l	55
w=mark n=-ed	-31
w=mark s=other	-50
w=mark that=false	-33
w=market	-40
w=market q=	-35
w=market that=false	-37
w=marry	-65
w=marry f=-ed	-57
w=marry q=	-64
w=marry that=false	-64
w=massiv n=l	30
w=match	-47
w=match q=	-40
w=match that=false	-47
w=matter f=-s	31
w=matter f=l	-32
w=mean f=-ing	-51
w=mean f=-ing s=mark	-43
w=mean f=-s	-52
w=mean f=-s s=subordinator	-47
w=mean f=l	34
w=mean f=l s=pronoun	41
w=mean f=l s=subordinator	48
w=mean n=-ing	-52
w=mean n=he	-42
w=mean p=,	-34
w=mean s=determiner	-29
w=mean s=mark	-48
w=mean s=other	-60
w=mean s=pronoun	28
w=meant n=to	50
w=meant that=false	31
w=meant that=true	-80
w=measur	-58
w=measur f=-ed	-31
w=measur q=	-52
w=measur that=false	-34
w=media	-41
w=media f=l	-41
w=media f=l s=other	-29
w=media q=	-39
w=media s=other	-29
w=meet	-53
w=meet f=l	-44
w=meet n=l	39
w=meet n=with	-36
w=meet q=	-31
w=meet that=false	-43
w=member	-66
w=member f=-s	-56
w=member q=	-53
w=member that=false	-59
w=men	-41
w=men f=l	-41
w=men q=	-31
w=men that=false	-41
w=mention	51
w=mention f=-ed s=pronoun	40
w=mention n=of	-39
w=mention n=the	85
w=mention p=not	71
w=mention q=	99
w=mention q=r	-40
w=mention s=other	79
w=mention s=pronoun	69
w=mention that=false	69
w=messag f=-s	-68
w=messag f=l	49
w=messag n=that	-35
w=messag p=her	-39
w=messag q=	32
w=met f=v s=name	-38
w=met f=v s=other	46
w=met f=v s=pronoun	-41
w=met n=with	42
w=met s=name	-38
w=met s=other	46
w=met s=pronoun	-41
w=method	34
w=method q=	36
w=method that=false	34
w=migrant	-29
w=migrant that=false	-29
w=militant f=l	32
w=militant n=l	28
w=militant q=	29
w=military	-34
w=military f=l	-34
w=million	-53
w=million f=l	-31
w=million q=	-48
w=million that=false	-51
w=mind	37
w=mind f=l	40
w=mind that=false	37
w=minor	44
w=minor that=false	44
w=minu	-40
w=minu f=-s	-40
w=minu q=	-40
w=minut	-37
w=minut f=-s	-34
w=minut q=	-32
w=minut that=false	-37
w=miss	-67
w=miss f=-ed	-56
w=miss q=	-62
w=miss that=false	-50
w=mock	66
w=mock f=-ed	41
w=mock n=N	68
w=mock q=	39
w=mock q=r	30
w=mock that=false	66
w=moderat f=-s	29
w=moderat f=l	-34
w=money	-43
w=money f=l	-41
w=money q=	-31
w=money that=false	-34
w=month	-63
w=month f=-s	-42
w=month q=	-43
w=month that=false	-55
w=morn	-39
w=morn f=-ing	-39
w=mount	54
w=mount q=	75
w=mount that=false	54
w=mov f=-ed s=other	-50
w=mov f=-ing s=other	57
w=mov f=-s	-34
w=mov f=l s=determiner	42
w=mov n=l	-69
w=mov n=on	-33
w=mov q=r	-49
w=mov s=conjunction	53
w=mov s=determiner	37
w=mov s=name	-30
w=mov s=pronoun	-47
w=mov that=false	-47
w=mov that=true	38
w=movement	-33
w=movement f=l	-29
w=much	-77
w=much f=l	-77
w=much q=	-66
w=much that=false	-49
w=much that=true	-30
w=multipl that=false	31
w=nam	37
w=nam f=-ed	68
w=nam f=-s	-43
w=nam f=l	-35
w=nam f=l s=determiner	-35
w=nam f=l s=possessive	-34
w=nam n=.	28
w=nam n=a	-29
w=nam n=l	52
w=nam p='s	-34
w=nam p=N	37
w=nam p=l	-52
w=nam q=	30
w=nam q=R	67
w=nam q=l	41
w=nam q=r	-72
w=nam s=determiner	-44
w=nam s=mark	35
w=nam s=other	-29
w=nam s=possessive	-34
w=nam s=preposition	-37
w=nam s=pronoun	71
w=nam that=false	41
w=narrow	-49
w=narrow q=	-49
w=narrow that=false	-47
w=nation	-31
w=national f=l s=preposition	39
w=national p=in	45
w=national s=preposition	39
w=near	-75
w=near f=near	-40
w=near q=	-69
w=near that=false	-54
w=necessary	-34
w=necessary f=l	-34
w=necessary that=false	-34
w=need	-44
w=need f=-s	-29
w=need n=a	-62
w=need p=l	-31
w=need p=she	35
w=need p=would	-36
w=need s=other	-29
w=need that=false	-31
w=negativ n=-s	34
w=neighbor	-29
w=neighbor q=	-29
w=network	-37
w=network that=false	-29
w=never	-72
w=never f=never	-72
w=never q=	-57
w=never that=false	-67
w=new f=-s	-36
w=new f=-s s=name	-32
w=new f=l s=verb	62
w=new n=-s	30
w=new n=l	-61
w=new p=-ed	72
w=new p=N	-36
w=new p=l	-29
w=new s=name	-36
w=new s=other	-43
w=new s=verb	54
w=new that=false	-62
w=new that=true	35
w=newspaper	-30
w=next	-47
w=next f=l	-47
w=next q=	-42
w=next that=false	-45
w=night	-54
w=night f=l	-52
w=night f=l s=name	-34
w=night p=N	-35
w=night q=	-37
w=night s=name	-35
w=night that=false	-32
w=nominat	46
w=nominat f=-ed	47
w=nominat f=-ing	-32
w=nominat f=l	36
w=nominat n=-s	-51
w=nominat q=	54
w=nominat that=false	47
w=nomination	-42
w=nomination f=l	-35
w=nomination q=	-34
w=nomination that=false	-40
w=nomine	-52
w=nomine f=l	-38
w=nomine p=N	-32
w=nomine q=	-36
w=nomine s=name	-32
w=nomine that=false	-39
w=non	-41
w=non f=l	-41
w=non q=	-34
w=non that=false	-35
w=not	42
w=not f=l	42
w=not f=l s=other	31
w=not f=l s=possessive	-37
w=not n=:	-35
w=not p='s	-37
w=not s=other	31
w=not s=possessive	-37
w=notabl	-30
w=notabl f=l	-30
w=note	91
w=note f=-ed	52
w=note f=-ed s=mark	35
w=note f=-ed s=other	28
w=note f=-ed s=pronoun	40
w=note f=-s	44
w=note f=-s s=name	51
w=note n=,	80
w=note n=.	46
w=note p=,	32
w=note p=N	41
w=note p=he	35
w=note q=	75
w=note q=L	50
w=note s=mark	40
w=note s=pronoun	69
w=note that=false	70
w=note that=true	30
w=noth f=-ing s=other	-28
w=noth n=l	31
w=noth n=to	-31
w=noth s=other	-28
w=now	-88
w=now f=now	-88
w=now q=	-62
w=now that=false	-71
w=number	-47
w=number q=	-47
w=number that=false	-40
w=obtain	-81
w=obtain f=-ed	-76
w=obtain q=	-48
w=obtain that=false	-76
w=obviou	-29
w=obviou f=-s	-29
w=obviou q=	-29
w=occupy	-61
w=occupy q=	-57
w=occupy that=false	-35
w=occurr	-53
w=occurr f=-ed	-49
w=occurr q=	-42
w=occurr that=false	-46
w=of	-72
w=of f=of	-72
w=of f=of s=determiner	-78
w=of n=-ing	-29
w=of n=a	-28
w=of p=N	-42
w=of p=because	-35
w=of q=L	-41
w=of q=r	-44
w=of s=determiner	-78
w=of that=false	-44
w=of that=true	-85
w=off	-64
w=off f=off	-64
w=off q=	-53
w=off that=false	-62
w=offer	40
w=offer f=-ed s=mark	-44
w=offer f=-ed s=name	39
w=offer f=l	57
w=offer n=-s	77
w=offer n=a	-54
w=offer p=l	-45
w=offer q=	78
w=offer q=l	-31
w=offer s=conjunction	37
w=offer s=other	29
w=offer that=false	31
w=offic	-41
w=offic f=l	-40
w=offic q=	-31
w=offic that=false	-34
w=official	-71
w=official f=-s	-57
w=official f=-s s=name	-29
w=official p=N	-35
w=official q=	-52
w=official s=name	-35
w=official that=false	-56
w=often	-59
w=often f=often	-59
w=often f=often s=name	30
w=often p=N	30
w=often q=	-33
w=often s=name	30
w=often that=false	-53
w=on	-66
w=on f=on	-66
w=on f=on s=determiner	-29
w=on f=on s=other	-32
w=on f=on s=preposition	-33
w=on f=on s=verb	-56
w=on n=-ing	29
w=on n=-s	-30
w=on p=-ly	-41
w=on p=him	47
w=on p=is	-33
w=on q=L	-31
w=on q=l	-36
w=on q=r	-48
w=on s=determiner	-29
w=on s=other	-32
w=on s=preposition	-33
w=on s=verb	-56
w=on that=false	-53
w=on that=true	-29
w=onlin	-33
w=onlin f=l	-33
w=onlin that=false	-29
w=only	-87
w=only f=only	-87
w=only q=	-57
w=only that=false	-70
w=onto	-28
w=onto f=l	-28
w=op-	-54
w=op- f=-ed	-54
w=open f=-ing	-43
w=open f=-s	-44
w=open n=l	-39
w=open n=to	44
w=open p=l	-29
w=open q=	-32
w=open s=other	-74
w=operat that=false	-60
w=opinion f=-s	36
w=opinion f=l	-33
w=opinion p=l	37
w=opinion s=other	37
w=opponent f=-s	-70
w=opponent f=l	41
w=opponent f=l s=determiner	40
w=opponent n=,	30
w=opponent n=.	37
w=opponent p=his	43
w=oppos	99
w=oppos f=l	99
w=oppos q=	122
w=oppos that=false	99
w=oppose	47
w=oppose f=-ed	42
w=oppose f=-ed s=relative	44
w=oppose f=-ing s=preposition	-35
w=oppose p=-ly	47
w=oppose p=N	45
w=oppose q=	62
w=oppose s=mark	89
w=oppose s=preposition	-59
w=oppose s=pronoun	-72
w=oppose s=relative	56
w=oppose that=false	46
w=opt f=-ed	31
w=optimistic	52
w=optimistic f=l	52
w=order	79
w=order f=-ed	69
w=order f=l	-52
w=order f=l s=preposition	-45
w=order q=	72
w=order s=other	39
w=order that=false	75
w=organiz	-65
w=organiz q=	-58
w=organiz that=false	-64
w=organization	-40
w=organization f=l	-29
w=organization that=false	-28
w=otherwis	-28
w=otherwis f=l	-28
w=otherwis that=false	-28
w=out	-65
w=out f=out	-62
w=out f=out s=mark	33
w=out f=out s=other	-37
w=out f=out s=verb	-41
w=out n=of	-41
w=out n=to	33
w=out q=	-33
w=out s=mark	33
w=out s=other	-37
w=out s=verb	-41
w=out that=false	-50
w=outlin	54
w=outlin q=	40
w=outlin that=false	79
w=outrag	53
w=outrag q=	53
w=outrag that=false	56
w=outsid	-50
w=outsid f=l	-50
w=outsid q=	-43
w=outsid that=false	-45
w=outspoken	66
w=outspoken f=l	66
w=outspoken that=false	66
w=over	-83
w=over f=over	-83
w=over q=	-58
w=over that=false	-74
w=overall p=the	37
w=overse	-67
w=overse that=false	-67
w=overshadow	-38
w=overshadow q=	-38
w=overshadow that=false	-38
w=overtak	-33
w=overtak q=	-33
w=overtak that=false	-32
w=own	-45
w=own f=-ed	-45
w=own p=her	38
w=own q=	-56
w=own that=false	-33
w=own that=true	-29
w=pack	-42
w=pack f=-ed	-39
w=pack q=	-29
w=pack that=false	-42
w=pag	-35
w=paid	-53
w=paid f=v	-53
w=paid f=v s=other	-35
w=paid f=v s=pronoun	29
w=paid q=	-39
w=paid s=other	-35
w=paid s=pronoun	29
w=paid that=false	-50
w=painful	35
w=painful f=l	35
w=painful q=	35
w=painful that=false	35
w=paint	53
w=paint that=false	53
w=parent	-29
w=parent that=false	-29
w=park	-38
w=park q=	-38
w=park that=false	-38
w=part	-66
w=part f=l	-56
w=part n=of	-53
w=part q=	-58
w=part that=false	-57
w=participat	-35
w=participat q=	-33
w=participat that=false	-35
w=party	-61
w=party f=l	-46
w=party q=	-47
w=party that=false	-54
w=pas	-55
w=pas f=-s	-55
w=pas q=	-33
w=pas that=false	-51
w=pass f=-ed	40
w=pass f=-ed s=other	47
w=pass p=l	78
w=pass q=	39
w=pass s=name	63
w=passion	64
w=passion q=	64
w=passion that=false	64
w=past q=	-65
w=paus	-50
w=paus q=	-42
w=paus that=false	-50
w=pay f=-ing	-39
w=pay f=l s=other	-31
w=pay n=for	-61
w=pay n=l	113
w=pay s=conjunction	38
w=pay s=other	-54
w=peopl	-77
w=peopl f=l	-77
w=peopl q=	-61
w=peopl that=false	-66
w=per n=l	-61
w=perceiv q=	39
w=percent	-48
w=percent f=l	-48
w=percent f=l s=number	-35
w=percent p=#	-35
w=percent q=	-43
w=percent s=number	-35
w=percent that=false	-45
w=perception that=false	29
w=perform f=-ed	-59
w=perform f=l	35
w=perform q=	-68
w=perform s=other	30
w=performanc	-40
w=performanc q=	-38
w=perhap	-60
w=perhap f=perhaps	-60
w=perhap q=	-47
w=perhap that=false	-54
w=persistent q=	-31
w=personal f=l s=possessive	43
w=personal p='s	-44
w=personal s=possessive	43
w=personally	32
w=personally f=-ly	32
w=personally f=-ly s=name	40
w=personally q=	33
w=personally s=name	40
w=personally that=false	32
w=persuad	64
w=persuad f=l	29
w=persuad q=	70
w=persuad that=false	58
w=pick f=-ed	29
w=pick f=-ing	-36
w=pick f=l	-53
w=pick p=N	-64
w=pick s=name	-47
w=pick s=other	44
w=pick s=preposition	-38
w=pitch q=	-47
w=pivot f=l	-38
w=plac	-35
w=plac f=l	-35
w=plac q=	-45
w=plac s=name	-42
w=plac s=other	-35
w=plac that=false	-33
w=plan f=-ed	-37
w=plan f=-ing s=other	43
w=plan f=-s s=determiner	-59
w=plan f=-s s=possessive	-35
w=plan f=l s=other	-30
w=plan n=to	36
w=plan p=he	-31
w=plan q=	40
w=plan q=l	-58
w=plan q=r	-42
w=plan s=determiner	-37
w=plan s=preposition	49
w=plan s=pronoun	-54
w=plant s=other	-31
w=plant that=false	-50
w=platform	-33
w=play f=-ing s=other	-32
w=play f=-s	-35
w=play f=l s=other	30
w=play n=a	-37
w=play n=out	-40
w=play n=the	-40
w=play p=N	-47
w=play p=l	30
w=play q=	-29
w=play s=mark	-55
w=play s=name	-32
w=play s=preposition	34
w=plead	56
w=plead f=-ed	67
w=plead n=l	37
w=plead q=	34
w=plead that=false	66
w=pleas	34
w=pleas q=	43
w=pleas that=false	43
w=pledg	47
w=pledg f=l	47
w=pledg q=	48
w=pledge	73
w=pledge f=-ed s=number	-45
w=pledge f=-ed s=pronoun	61
w=pledge n=-s	-70
w=pledge n=to	49
w=pledge p=#	-45
w=pledge p=-ly	-68
w=pledge p=l	-43
w=pledge s=name	35
w=pledge s=number	-45
w=pledge s=other	-60
w=pledge s=pronoun	61
w=pledge that=false	65
w=plenty	-28
w=plenty f=l	-28
w=plenty that=false	-28
w=plu	-37
w=plu f=-s	-37
w=plu q=	-35
w=plu that=false	-37
w=point	35
w=point f=-ed	34
w=point f=-ed s=other	61
w=point f=-s s=determiner	-31
w=point f=-s s=number	-42
w=point f=l s=determiner	-54
w=point n=l	-34
w=point n=out	58
w=point n=to	35
w=point p=#	-42
w=point p=,	30
w=point p=-s	84
w=point p=N	48
w=point p=l	-38
w=point q=	44
w=point q=L	-43
w=point q=r	79
w=point s=name	64
w=point s=number	-42
w=point s=other	57
w=point s=preposition	-56
w=point s=pronoun	43
w=point that=true	77
w=pois p=is	-36
w=polic	-35
w=polic f=l	-33
w=polic q=	-31
w=polic that=false	-34
w=policy f=l s=determiner	50
w=policy f=l s=name	-36
w=policy f=l s=other	-29
w=policy n=l	-47
w=policy p=l	-41
w=policy s=determiner	44
w=policy s=other	-50
w=politic	-43
w=politic f=-s	-43
w=politic q=	-30
w=politic that=false	-37
w=political	-30
w=political f=l	-30
w=political n=-s	-33
w=political p=the	41
w=politician	-34
w=politician f=-s	-30
w=politician that=false	-34
w=poll	-56
w=poll f=-s	-49
w=poll p=N	-43
w=poll q=	-33
w=poll s=name	-58
w=poll that=false	-40
w=popular f=l s=other	-28
w=popular s=other	-28
w=popularity f=l s=determiner	30
w=popularity s=determiner	30
w=portray	90
w=portray f=-ed	87
w=portray that=false	90
w=pos f=l	-32
w=position f=l	-49
w=position n=to	-34
w=position p='s	-29
w=position p=l	-35
w=position s=determiner	-39
w=position s=other	-35
w=position s=possessive	-29
w=possibl	-58
w=possibl f=l	-58
w=possibl q=	-55
w=post	45
w=post f=-ed	30
w=post f=-ed s=name	-28
w=post f=-ed s=other	29
w=post f=-ed s=pronoun	103
w=post f=-s	40
w=post f=l	-42
w=post q=	39
w=post s=name	-33
w=post s=pronoun	114
w=power	-38
w=power q=	-37
w=power that=false	-36
w=practic	-38
w=practic q=	-28
w=practic that=false	-33
w=prais	-30
w=prais f=l	-30
w=prais that=false	-29
w=praise	79
w=praise f=-ed	33
w=praise n=N	58
w=praise q=	93
w=praise s=pronoun	34
w=praise that=false	79
w=precedent	-35
w=precedent q=	-34
w=precedent that=false	-35
w=predict	81
w=predict f=-ed	42
w=predict f=l	48
w=predict n=that	31
w=predict q=	41
w=predict that=false	68
w=predict that=true	31
w=prefer	80
w=prefer f=l	46
w=prefer f=l s=pronoun	-48
w=prefer q=	52
w=prefer that=false	88
w=preferenc	32
w=preferenc that=false	32
w=preferr	72
w=preferr f=-ed	55
w=preferr q=	55
w=preferr that=false	72
w=prepar	-59
w=prepar f=-ed	-48
w=prepar n=to	-39
w=prepar q=	-50
w=prepar s=name	-50
w=prepar s=pronoun	-37
w=prepar that=false	-31
w=pres n=l	-50
w=pres p=N	-31
w=present s=other	-56
w=president	-64
w=president f=l	-54
w=president q=	-41
w=president that=false	-55
w=presidential	-31
w=presidential f=l	-31
w=presidential f=l s=name	-42
w=presidential p=N	-42
w=presidential s=name	-42
w=press	59
w=press f=-ed	30
w=press f=-ing	30
w=press s=name	42
w=pressur f=l s=preposition	-30
w=pressur s=preposition	-30
w=prevail	-42
w=prevail q=	-42
w=prevail that=false	-42
w=prevent f=l	55
w=prevent n=the	32
w=prevent s=preposition	-30
w=previou f=-s s=determiner	31
w=previou f=-s s=preposition	-28
w=previou n=-s	31
w=previou q=	-51
w=previou s=determiner	31
w=previou s=preposition	-28
w=previously	-62
w=previously f=previously	-62
w=previously n=-ed	-34
w=previously q=	-43
w=previously that=false	-58
w=primary	-71
w=primary f=l	-46
w=primary p=N	-37
w=primary q=	-53
w=primary s=name	-37
w=primary that=false	-56
w=prior	-32
w=prior f=l	-32
w=prior that=false	-32
w=privat	-36
w=privat f=l	-36
w=privat that=false	-34
w=prob f=l	-30
w=problem	-36
w=problem q=	-30
w=proces	-34
w=proces f=-s	-34
w=produc	-48
w=produc n=a	-32
w=produc that=false	-46
w=profil	29
w=profil that=false	29
w=program	-40
w=program q=	-35
w=program that=false	-35
w=progressiv	-32
w=progressiv q=	-29
w=project	32
w=project f=-ed	74
w=project f=-s	-32
w=project f=-s s=other	-29
w=project f=l	-32
w=project p=l	-33
w=project q=	59
w=promis	81
w=promis f=l	81
w=promis n=to	33
w=promis q=	69
w=promis that=false	61
w=promise	81
w=promise f=-ed	40
w=promise f=-ing	74
w=promise p=and	32
w=promise s=mark	102
w=promise s=name	46
w=promise that=false	64
w=promot	83
w=promot f=l	82
w=promot q=	62
w=promot that=false	74
w=prompt f=-ed	-47
w=prompt p=l	-51
w=prompt q=	-111
w=prompt q=r	36
w=proposal f=l s=determiner	49
w=proposal s=determiner	46
w=propose	70
w=propose f=-ed s=determiner	-44
w=propose f=-ed s=name	39
w=propose f=-ing	57
w=propose n=-ing	52
w=propose n=l	-47
w=propose p=N	47
w=propose q=	93
w=propose s=determiner	-44
w=propose s=name	44
w=propose s=pronoun	39
w=propose that=false	66
w=prosecutor	-37
w=prosecutor f=-s	-32
w=prosecutor q=	-29
w=protect	-70
w=protect q=	-41
w=protect that=false	-67
w=protest	49
w=protest f=l	-29
w=protest that=false	44
w=protester	-35
w=protester f=-s	-28
w=protester that=false	-35
w=prov	-31
w=prov f=-ed	-42
w=prov f=l	-46
w=prov n=l	-62
w=prov n=to	63
w=prov q=	-30
w=provid f=-ed s=name	-53
w=provid f=-ing	-53
w=provid f=-ing s=preposition	33
w=provid f=-s	-74
w=provid f=l	60
w=provid n=a	-55
w=provid p=l	43
w=provid s=mark	-29
w=provid s=name	-49
w=public f=l s=determiner	-41
w=public n=-s	-56
w=public n=and	45
w=public p=of	42
w=public q=	32
w=public s=determiner	-41
w=publish n=in	-37
w=publish s=name	71
w=pull	-79
w=pull f=-ed	-46
w=pull q=	-62
w=pull s=name	-40
w=pull that=false	-79
w=punch	-42
w=punch that=false	-42
w=punish	-41
w=punish f=-ed	-34
w=punish q=	-39
w=punish that=false	-41
w=pursu f=l	42
w=pursu s=preposition	37
w=push f=-ed s=other	38
w=push f=l s=preposition	-38
w=push n=N	-32
w=push n=for	68
w=push n=to	57
w=push p=l	-32
w=push p=to	-36
w=push s=mark	34
w=push s=name	47
w=push s=preposition	-38
w=push s=pronoun	-41
w=push that=false	35
w=put	30
w=put f=l s=name	-42
w=put f=l s=preposition	-54
w=put n=it	84
w=put p=-s	65
w=put p=N	31
w=put p=l	45
w=put p=to	-54
w=put s=preposition	-54
w=put s=pronoun	-54
w=put that=false	37
w=putt that=false	-50
w=qualify	-65
w=qualify f=-ed	-53
w=qualify q=	-46
w=qualify that=false	-65
w=question	64
w=question f=-ed	88
w=question f=-ed s=name	46
w=question f=-ing	63
w=question f=-s s=determiner	-37
w=question f=-s s=other	-56
w=question f=l s=determiner	-36
w=question f=l s=other	-40
w=question n=N	38
w=question p='s	46
w=question q=	54
w=question s=determiner	-71
w=question s=possessive	46
w=question that=false	69
w=quick	32
w=quick f=l	32
w=quick n=to	35
w=quit	-55
w=quit f=quite	-46
w=quit q=	-50
w=quit that=false	-48
w=quot	66
w=quot q=	76
w=quot that=false	66
w=rac	-63
w=rac f=l	-30
w=rac q=	-62
w=rac s=name	-35
w=rac that=false	-37
w=radical	-33
w=radical that=false	-31
w=rail	54
w=rail f=-ed	88
w=rail n=against	49
w=rail q=	47
w=rail that=false	54
w=rais f=-ed	30
w=rais f=-ed s=pronoun	48
w=rais f=-ing	-54
w=rais f=l	-41
w=rais n=$	-34
w=rais n=-s	62
w=rais n=more	-52
w=rais p=l	51
w=rais s=name	-28
w=rais s=preposition	-53
w=rais s=pronoun	37
w=rais s=subordinator	43
w=rally	-32
w=rally f=-ed	-68
w=rally n=N	42
w=rally n=l	30
w=rally p=N	-52
w=rally p=the	47
w=rally q=r	-38
w=rally s=determiner	37
w=rally s=name	-61
w=rally that=true	-29
w=ran f=v s=pronoun	-37
w=ran n=for	-34
w=ran p=N	-44
w=ran p=who	-33
w=ran q=	-71
w=ran s=pronoun	-37
w=rank f=-s	-29
w=rank q=	-58
w=rat q=	-46
w=rather	-30
w=rather f=rather	-30
w=rather f=rather s=other	30
w=rather n=than	-31
w=rather s=other	30
w=rather that=false	-30
w=rattl	57
w=rattl f=-ed	68
w=rattl q=	62
w=rattl that=false	57
w=reach f=-ed s=other	-66
w=reach f=-ing	-46
w=reach n=a	32
w=reach n=out	-40
w=reach p=l	-55
w=reach s=name	50
w=react n=to	-69
w=react q=	-61
w=reaction	30
w=reaction f=l	34
w=reaction q=	36
w=read	81
w=read f=-ing	-41
w=read f=-s	81
w=read f=l	51
w=read p=l	88
w=read q=	-38
w=read q=L	123
w=read s=other	80
w=read s=preposition	-64
w=read that=false	81
w=ready f=l s=other	-29
w=ready s=name	41
w=ready s=other	-29
w=ready that=false	-43
w=reason	30
w=reason f=-s	-65
w=reason f=-s s=other	-32
w=reason f=l	64
w=reason f=l s=determiner	-32
w=reason n=to	46
w=reason p=l	-34
w=reason q=	33
w=reason s=determiner	-50
w=reason that=true	56
w=rebuff	33
w=rebuff q=	33
w=rebuff that=false	33
w=rebuild	-30
w=rebuild that=false	-30
w=recall	55
w=recall f=-ed	44
w=recall f=-ing	33
w=recall f=-ing s=mark	33
w=recall p=,	44
w=recall q=L	65
w=recall s=mark	84
w=recall that=false	32
w=receiv	-36
w=receiv f=-ed	-29
w=receiv f=-ed s=name	47
w=receiv f=-ed s=pronoun	-64
w=receiv f=-ing	-41
w=receiv n=-s	-40
w=receiv s=name	28
w=receiv s=pronoun	-77
w=receiv that=false	-32
w=recently	-75
w=recently f=recently	-75
w=recently n=-ed	-33
w=recently q=	-50
w=recently that=false	-63
w=recognition	34
w=recognition f=l	34
w=recognition f=l s=other	34
w=recognition p=l	34
w=recognition q=	34
w=recognition s=other	34
w=recognition that=false	35
w=recogniz	36
w=recogniz f=l	36
w=recogniz f=l s=other	67
w=recogniz s=other	67
w=recognize f=-ed s=other	59
w=recognize s=other	54
w=recommend	67
w=recommend f=-ed	50
w=recommend q=	53
w=recommend that=false	47
w=reconsider p=to	31
w=reconsider s=preposition	31
w=record f=-ed	42
w=record f=-s	-52
w=record f=l	-38
w=record s=other	-35
w=recount	75
w=recount q=	30
w=recount that=false	75
w=recover	-32
w=recruit	-33
w=recruit q=	-32
w=recruit that=false	-33
w=red	-44
w=red f=-ed	-44
w=red q=	-31
w=red that=false	-42
w=reduc f=l	31
w=reduc q=	-65
w=reduc s=preposition	36
w=refer	74
w=refer n=to	83
w=refer that=false	74
w=referenc	45
w=referenc q=	32
w=referenc that=false	56
w=referr f=-ed	29
w=referr n=to	44
w=referr p=,	44
w=referr p=was	42
w=referr q=L	47
w=reflect f=-ing	-48
w=reflect s=mark	-56
w=reflect that=true	-66
w=refrain	64
w=refuge	-38
w=refuge f=-s	-32
w=refuge q=	-29
w=refuge that=false	-36
w=refus	44
w=refus f=l	44
w=refus that=false	44
w=refusal q=	45
w=refuse	70
w=refuse f=-ed	31
w=refuse f=-ed s=name	-30
w=refuse n=to	72
w=refuse q=	51
w=refuse s=other	42
w=refuse that=false	54
w=regard f=-ing	-60
w=regard q=	58
w=register	-38
w=register that=false	-38
w=reinstat	-36
w=reinstat q=	-31
w=reinstat that=false	-30
w=reiterate	78
w=reiterate f=-ed	65
w=reiterate q=	89
w=reiterate that=false	47
w=reject	76
w=reject f=-ed	48
w=reject q=	61
w=reject that=false	37
w=reject that=true	73
w=rejection	31
w=rejection f=l	31
w=rejection that=false	38
w=relat n=to	-38
w=relat that=false	-42
w=releas f=l s=preposition	-29
w=releas n=.	-36
w=releas n=N	-89
w=releas n=a	49
w=releas n=by	-65
w=releas n=on	-64
w=releas n=the	44
w=releas p=-s	-96
w=releas p=l	-48
w=releas p=to	-28
w=releas p=was	64
w=releas q=L	-43
w=releas q=r	68
w=releas s=other	30
w=releas s=preposition	-82
w=releas s=pronoun	-46
w=releas that=true	63
w=reluctant	50
w=reluctant f=l	50
w=reluctant n=to	50
w=reluctant that=false	50
w=rely f=-ed	-61
w=rely f=-ing	48
w=remain f=-ing	-53
w=remain f=-s	-74
w=remain f=-s s=name	-40
w=remain f=-s s=other	-36
w=remain f=l	54
w=remain f=l s=other	66
w=remain f=l s=pronoun	30
w=remain n=-ed	-53
w=remain n=l	47
w=remain p=-s	43
w=remain p=l	-103
w=remain s=mark	-44
w=remain s=name	-33
w=remain s=other	49
w=remain s=preposition	-34
w=remain that=false	-54
w=remark	60
w=remark f=-s s=other	-31
w=remark n=,	46
w=remark p='s	-45
w=remark q=	-29
w=remark s=mark	39
w=remark s=other	-31
w=remark s=possessive	-45
w=remark that=false	44
w=remark that=true	30
w=remember	108
w=remember f=-ed	34
w=remember f=l	67
w=remember q=	96
w=remember s=mark	95
w=remember that=false	125
w=remind	120
w=remind f=-ed	50
w=remind n=-s	81
w=remind q=	108
w=remind that=false	78
w=remov	-30
w=remov that=false	-30
w=renew	36
w=renew q=	61
w=renew that=false	36
w=repeal	-28
w=repeat	87
w=repeat f=-ing	55
w=repeat q=	53
w=repeat that=false	56
w=replac	-77
w=replac f=-ed	-60
w=replac q=	-50
w=replac that=false	-71
w=reply f=-ed	38
w=reply f=-ed s=name	34
w=reply p=N	49
w=reply q=L	52
w=reply q=R	41
w=reply that=false	52
w=report	44
w=report f=-ed	53
w=report f=-ed s=other	63
w=report f=-ed s=preposition	33
w=report f=-ing	-35
w=report f=-s s=name	96
w=report f=-s s=other	-64
w=report f=l s=other	-60
w=report n=,	29
w=report n=-ed	-36
w=report n=-s	-34
w=report n=.	64
w=report n=N	44
w=report n=from	-52
w=report p='s	-30
w=report p=,	48
w=report p=-s	-50
w=report p=first	53
w=report p=to	33
w=report q=	67
w=report q=L	-56
w=report s=determiner	-84
w=report s=name	32
w=report s=possessive	-50
w=report s=preposition	69
w=report that=false	48
w=reportedly that=false	-30
w=reporter	-53
w=reporter f=-s	-39
w=reporter that=false	-38
w=represent f=-ed	-87
w=represent f=-ed s=other	-28
w=represent f=-ing	-43
w=represent f=-s s=relative	-32
w=represent f=l	54
w=represent n=a	-47
w=represent p=-s	-31
w=represent p=l	-37
w=represent p=who	-32
w=represent s=mark	-41
w=represent s=pronoun	49
w=represent s=relative	-42
w=represent that=false	-49
w=request	45
w=request f=-ed	61
w=request f=l s=other	-40
w=request n=for	32
w=request p=N	-39
w=request p=a	33
w=request p=l	-50
w=request q=	37
w=request that=false	70
w=requir f=-ed s=other	34
w=requir f=-s	31
w=requir f=l s=other	32
w=requir n=-s	70
w=requir n=a	-51
w=requir n=l	-53
w=requir p=l	-73
w=requir p=would	-32
w=requir q=	33
w=requir s=mark	-86
w=requir s=other	58
w=requir s=preposition	-40
w=requir s=subordinator	-45
w=resembl	-41
w=reserv f=-ed	-70
w=reserv s=other	-30
w=resident	-39
w=resident f=-s	-35
w=resign	-65
w=resign q=	-62
w=resign that=false	-30
w=resist q=	-28
w=resolv	-33
w=resonat	37
w=resonat that=false	37
w=resourc	-29
w=resourc f=-s	-29
w=respect	-67
w=respect q=	-39
w=respect that=false	-67
w=respond	47
w=respond f=-ed	60
w=respond f=-ed s=other	72
w=respond f=-ing	-47
w=respond p=-ly	41
w=respond q=r	52
w=respond s=other	62
w=respond s=preposition	-34
w=respond s=pronoun	-47
w=respond that=true	61
w=respons f=l s=possessive	36
w=respons n=to	-43
w=respons p='s	35
w=respons s=possessive	35
w=respons that=false	-33
w=restor	-38
w=restor q=	-38
w=restor that=false	-38
w=restrict	45
w=restrict q=	46
w=restrict s=other	53
w=restrict that=false	52
w=result	-66
w=result f=-s	-34
w=result n=in	-31
w=result q=	-51
w=result that=false	-54
w=retain	-51
w=retain q=	-40
w=retain that=false	-48
w=retir	-63
w=retir f=-ed	-59
w=retir n=N	-36
w=retir q=	-33
w=retir that=false	-62
w=return	-55
w=return f=-ing	-37
w=return f=l	-43
w=return q=r	-31
w=return s=mark	-35
w=return that=false	-55
w=retweet	69
w=retweet f=-ed	89
w=retweet that=false	78
w=reveal	69
w=reveal f=l	40
w=reveal q=	33
w=reveal that=false	57
w=reveal that=true	35
w=revers	-41
w=revers f=-ed	-28
w=revers that=false	-35
w=review	-29
w=review s=other	-42
w=rid	-28
w=rid that=false	-28
w=right	-32
w=right f=-s	-54
w=right f=l s=name	40
w=right n=l	30
w=right n=to	-37
w=right p=N	-31
w=right s=other	-32
w=ripp	51
w=ripp that=false	51
w=ris	-58
w=ris f=-ing	-28
w=ris q=	-45
w=ris that=false	-53
w=risen	-32
w=risen f=l	-32
w=risen q=	-32
w=risk	-39
w=risk q=	-38
w=risk that=false	-34
w=rival	-55
w=rival f=-s	-38
w=rival q=	-49
w=rival that=false	-53
w=rock	-38
w=rol	-37
w=rol q=	-28
w=rol that=false	-34
w=roll s=other	-42
w=round	-39
w=round that=false	-39
w=rul f=-ed	45
w=rul f=-s	-45
w=rul f=-s s=name	-51
w=rul n=.	38
w=rul n=out	31
w=rul q=	31
w=rumor	31
w=run	-49
w=run f=-s	-43
w=run f=-s s=relative	-29
w=run f=v s=name	-40
w=run f=v s=other	-42
w=run p=has	61
w=run q=r	-28
w=run s=name	-40
w=run s=other	-46
w=run s=relative	-37
w=run that=false	-45
w=runn	-48
w=runn f=-ing	-48
w=runn f=-ing s=other	-30
w=runn n=l	-34
w=runn p=is	-32
w=runn s=other	-30
w=runn that=false	-45
w=rush that=false	-62
w=s	-35
w=s f=-s	-35
w=s that=false	-35
w=sal	-30
w=sanction f=-s	-34
w=sat	-29
w=sat f=v	-29
w=sav	-57
w=sav q=	-40
w=sav that=false	-56
w=say	112
w=say f=-ing	-72
w=say f=-ing s=mark	-35
w=say f=-ing s=name	-77
w=say f=-ing s=other	-35
w=say f=-s	115
w=say f=-s s=name	87
w=say f=-s s=other	84
w=say f=N	-45
w=say f=N s=name	-46
w=say f=l	123
w=say f=l s=determiner	28
w=say f=l s=mark	125
w=say f=l s=number	106
w=say f=l s=other	77
w=say f=l s=preposition	-81
w=say f=l s=relative	-35
w=say f=l s=verb	118
w=say n=,	41
w=say n=-s	91
w=say n=.	77
w=say n=N	33
w=say n=about	-76
w=say n=after	35
w=say n=at	81
w=say n=during	55
w=say n=in	68
w=say n=l	32
w=say n=one	36
w=say n=some	53
w=say n=their	-51
w=say n=when	37
w=say p=#	69
w=say p=-ed	82
w=say p=N	40
w=say p=Q	85
w=say p=it	88
w=say p=l	133
w=say p=she	59
w=say p=they	-30
w=say p=to	-70
w=say q=L	118
w=say q=Lr	40
w=say q=l	50
w=say q=lR	-30
w=say q=lr	60
w=say s=determiner	46
w=say s=mark	79
w=say s=number	78
w=say s=other	85
w=say s=preposition	-54
w=say s=verb	90
w=say that=false	89
w=say that=true	60
w=scar that=false	44
w=schedul	-56
w=schedul f=-ed	-42
w=schedul q=	-36
w=schedul that=false	-54
w=school	-32
w=school q=	-29
w=school that=false	-30
w=scor	-63
w=scor f=-ed	-54
w=scor q=	-47
w=scor that=false	-63
w=script	-44
w=script q=	-42
w=search	-62
w=search q=	-39
w=search that=false	-62
w=seat	-60
w=seat q=	-58
w=seat that=false	-57
w=second	-38
w=second f=l	-35
w=second q=	-35
w=second that=false	-36
w=secretary	-55
w=secretary f=l	-53
w=secretary n=of	-30
w=secretary q=	-33
w=secretary that=false	-48
w=secur	-74
w=secur f=-ed	-50
w=secur n=l	-28
w=secur q=	-60
w=secur that=false	-74
w=security	-39
w=security f=l	-38
w=security that=false	-33
w=see	29
w=see f=-s	54
w=see f=-s s=pronoun	42
w=see f=v s=name	35
w=see f=v s=preposition	-35
w=see n=-s	45
w=see n=N	61
w=see n=as	-95
w=see n=if	-32
w=see p=-s	96
w=see p=he	-55
w=see p=l	-44
w=see p=they	79
w=see p=to	-40
w=see q=	77
w=see s=preposition	-71
w=see that=true	31
w=seek	32
w=seek f=-s	59
w=seek n=l	37
w=seek n=the	-75
w=seek p=is	36
w=seek p=l	41
w=seek q=	44
w=seek s=mark	-31
w=seek s=other	39
w=seek s=pronoun	43
w=seek s=relative	-43
w=seek that=false	36
w=seem	66
w=seem f=-ed	39
w=seem f=-ed s=name	-45
w=seem f=-ed s=other	28
w=seem f=-ing	-29
w=seem f=-s	92
w=seem f=-s s=other	45
w=seem f=v s=pronoun	-80
w=seem n=l	85
w=seem n=like	54
w=seem p=,	62
w=seem p=he	48
w=seem q=	55
w=seem s=other	43
w=seem that=true	96
w=seemingly	96
w=seemingly f=-ly	96
w=seemingly n=l	33
w=seemingly q=	101
w=seemingly that=false	97
w=seen f=v s=name	29
w=seen f=v s=relative	37
w=seen n=as	60
w=seen p=has	-37
w=seen q=	44
w=seen s=name	29
w=seen s=relative	37
w=seiz f=-ed	-53
w=seiz f=-ed s=other	41
w=seiz q=	41
w=seiz s=other	40
w=seiz that=false	-31
w=select	-28
w=select f=-ed	-52
w=select p=-ly	-37
w=select q=	-67
w=select s=other	-35
w=self-describ	70
w=self-describ f=-ed	70
w=self-describ q=	63
w=self-describ that=false	70
w=sell	-31
w=sell f=-ing	-65
w=sell s=preposition	32
w=sell that=false	-31
w=senator	-49
w=senator f=l	-32
w=senator p=N	-34
w=senator q=	-34
w=senator s=name	-34
w=senator that=false	-41
w=send	-80
w=send f=-ing	-43
w=send f=l	-32
w=send q=	-62
w=send that=false	-62
w=senior	-40
w=senior f=l	-40
w=senior that=false	-39
w=sent n=a	73
w=sent n=out	43
w=sent n=to	-67
w=sent p=l	51
w=sent p=was	-29
w=sentenc f=-ed	30
w=sentiment	62
w=sentiment f=l	36
w=sentiment q=	66
w=sentiment that=false	65
w=separat	-37
w=separat q=	-32
w=separat that=false	-37
w=seriou	-41
w=seriou f=-s	-41
w=seriou q=	-41
w=seriou that=false	-38
w=serv	-49
w=serv f=-ed	-106
w=serv f=-ing	-38
w=serv f=l	38
w=serv p=who	-32
w=serv s=other	31
w=serv s=pronoun	-31
w=serv s=relative	-45
w=serv that=false	-39
w=server	-34
w=server f=l	-28
w=server that=false	-31
w=servic	-40
w=servic q=	-34
w=servic that=false	-30
w=sery	-47
w=sery f=-s	-47
w=sery that=true	-33
w=set f=l s=mark	-55
w=set p=was	-50
w=set s=mark	-55
w=settl	-52
w=settl q=	-47
w=settl that=false	-50
w=shak q=	-43
w=shap	-76
w=shap q=	-70
w=shap that=false	-51
w=shar f=l s=other	51
w=shar n=l	-53
w=shar n=of	-37
w=shar q=	52
w=shar s=preposition	-65
w=sharp	35
w=sharp f=l	35
w=sharp n=l	32
w=sharp q=	36
w=sharp that=false	35
w=sharpen	-61
w=sharpen that=false	-61
w=shift f=-ed	-36
w=shift f=-ed s=other	-49
w=shift n=l	-37
w=shift s=name	-59
w=shook	-36
w=shook f=l	-36
w=shook that=false	-36
w=shoot	-53
w=shoot f=-ing	-46
w=shoot q=	-31
w=shoot that=false	-51
w=shot f=l s=determiner	41
w=shot f=l s=name	55
w=shot n=l	104
w=shot p=N	74
w=shot q=	-42
w=shot s=determiner	39
w=shot s=name	55
w=shout	85
w=shout that=false	85
w=show	37
w=show f=-ed	-44
w=show f=-ed s=pronoun	-47
w=show f=-ed s=subordinator	-68
w=show f=-s	46
w=show f=-s s=name	-32
w=show f=-s s=other	90
w=show f=l	33
w=show f=l s=determiner	-54
w=show f=l s=name	64
w=show n=,	39
w=show n=-s	47
w=show n=.	46
w=show n=N	40
w=show n=Q	-47
w=show n=how	-36
w=show n=up	-49
w=show p=N	39
w=show p=and	-34
w=show p=l	42
w=show q=	79
w=show q=L	-31
w=show q=R	-70
w=show q=l	-50
w=show s=conjunction	-53
w=show s=determiner	-76
w=show s=other	56
w=show s=possessive	-53
w=show s=preposition	37
w=show that=false	41
w=shown	30
w=shown f=v	30
w=shown that=false	30
w=sid	29
w=sid f=-s	-32
w=sid f=l	-75
w=sid n=with	62
w=sid p=N	-42
w=sid q=	40
w=sid s=determiner	-40
w=sid s=name	-42
w=sid that=false	32
w=sidelin	-36
w=sidelin q=	-36
w=sign f=-ed s=name	34
w=sign f=-ed s=other	44
w=sign f=l	-53
w=sign n=l	-35
w=sign n=on	-39
w=sign n=that	-45
w=sign q=r	38
w=sign s=name	45
w=sign s=other	31
w=sign that=true	-48
w=signal	63
w=signal q=	64
w=signal that=false	30
w=significant n=-s	33
w=silenc	41
w=silenc q=	41
w=silenc that=false	41
w=similar	-43
w=similar f=l	-43
w=similar n=to	-34
w=similar q=	-37
w=simply	-66
w=simply f=simply	-66
w=simply q=	-52
w=simply that=false	-61
w=since	-37
w=since f=since	-37
w=since n=-ed	87
w=since n=N	-40
w=since n=he	-31
w=since n=l	46
w=since n=the	-39
w=since p=-s	-46
w=since p=N	-36
w=since p=has	72
w=since p=l	-36
w=since q=l	-50
w=since that=false	-44
w=singl	57
w=singl q=	34
w=singl that=false	59
w=sit	-54
w=sit f=-s	-38
w=sit q=	-34
w=sit that=false	-50
w=siz	31
w=siz f=l	37
w=siz q=	32
w=siz that=false	31
w=skeptical	32
w=skeptical f=l	32
w=skeptical q=	32
w=skeptical that=false	42
w=slamm	66
w=slamm f=-ing	60
w=slamm n=the	50
w=slamm q=	69
w=slamm that=false	66
w=slat	-35
w=slat q=	-30
w=slat that=false	-35
w=slow	-34
w=slow q=	-34
w=slow that=false	-34
w=smil q=	-37
w=so-call	37
w=so-call f=-ed	37
w=so-call f=-ed s=determiner	56
w=so-call n=N	-47
w=so-call n=l	73
w=so-call q=	31
w=so-call s=determiner	56
w=so-call that=false	37
w=social	-30
w=social f=l	-30
w=sold	-49
w=sold f=v	-49
w=sold q=	-32
w=sold that=false	-49
w=someth	-86
w=someth f=-ing	-86
w=someth f=-ing s=mark	-37
w=someth q=	-69
w=someth s=mark	-37
w=someth that=false	-57
w=someth that=true	-37
w=somewhat	-29
w=somewhat f=l	-29
w=somewhat q=	-29
w=son	-36
w=son q=	-33
w=son that=false	-36
w=soon	-64
w=soon f=soon	-64
w=soon q=	-47
w=soon that=false	-58
w=sought	39
w=sought f=v	39
w=sought f=v s=name	40
w=sought p=N	-33
w=sought q=	42
w=sought s=name	40
w=sought that=false	45
w=sound	41
w=sound f=-ed	69
w=sound n=l	33
w=sound q=	39
w=sound s=other	50
w=sound that=false	57
w=sourc	-35
w=sourc f=-s	-30
w=sourc q=	-30
w=speak	38
w=speak f=-ing	-38
w=speak f=-s	43
w=speak f=l	58
w=speak n=-s	-35
w=speak n=l	-67
w=speak n=out	70
w=speak n=to	-33
w=speak s=name	-70
w=speak s=other	98
w=speak s=preposition	37
w=speak that=false	29
w=speech f=-s s=determiner	50
w=speech f=l	-41
w=speech f=l s=determiner	-33
w=speech n=-ing	34
w=speech n=on	38
w=speech p=her	31
w=speech q=l	42
w=speech q=r	-31
w=speech s=determiner	30
w=spend	-47
w=spend f=-ing	-66
w=spend f=l	29
w=spend s=preposition	-29
w=spend that=false	-115
w=spent f=v s=pronoun	-46
w=spent n=l	41
w=spent p=has	-33
w=spent s=pronoun	-46
w=spok n=about	103
w=spok n=on	-32
w=spok n=to	-46
w=spok n=with	-44
w=spok p=N	-30
w=spok q=	65
w=spok q=r	-50
w=spok that=false	38
w=spoken p=has	49
w=spokesman	-39
w=spokesman f=l	-39
w=sponsor	-29
w=spread s=other	-34
w=spread s=preposition	33
w=staff	-36
w=staff f=l	-33
w=staff that=false	-34
w=staffer	-29
w=stak	-37
w=stak f=l	41
w=stak s=other	29
w=stak that=false	-32
w=stall	-49
w=stall q=	-43
w=stall that=false	-49
w=stanc f=l s=determiner	-40
w=stanc q=	43
w=stanc s=determiner	-40
w=stanc that=false	49
w=stand f=-s s=pronoun	-63
w=stand f=l	39
w=stand n=in	-39
w=stand q=	31
w=stand s=pronoun	32
w=standard	-32
w=star	-57
w=star f=-s	-28
w=star q=	-30
w=star that=false	-57
w=start f=-ed s=name	29
w=start f=-ed s=other	-79
w=start f=-s	67
w=start f=l	-86
w=start n=-ing	65
w=start n=N	-56
w=start n=to	-32
w=start n=with	38
w=start p=-s	-41
w=start q=	31
w=start q=r	-91
w=start s=mark	33
w=start s=name	46
w=start s=other	-43
w=start s=preposition	-41
w=stat n=,	33
w=stat n=N	-29
w=stat n=in	46
w=stat n=l	-31
w=stat q=	-100
w=stat q=L	41
w=stat q=R	35
w=state	50
w=state f=-ed	112
w=state f=-ed s=name	85
w=state f=-ing	78
w=state f=-s	-84
w=state f=-s s=determiner	-46
w=state f=-s s=name	-75
w=state f=-s s=preposition	-46
w=state n=,	34
w=state n=.	54
w=state n=that	39
w=state n=to	30
w=state p=to	31
w=state q=	-61
w=state q=L	47
w=state q=r	77
w=state s=determiner	-46
w=state s=mark	51
w=state s=preposition	29
w=state s=pronoun	44
w=state s=verb	-38
w=state that=false	40
w=statement f=-s	-32
w=statement f=l	34
w=statement p=l	-28
w=statement s=determiner	30
w=statement s=other	-33
w=stay	-67
w=stay f=-ed	-41
w=stay q=	-67
w=stay that=false	-66
w=steel	-37
w=steel q=	-37
w=steel that=false	-37
w=steer	-39
w=steer that=false	-39
w=step f=-s	-33
w=step f=l s=preposition	38
w=step s=preposition	38
w=still	-73
w=still f=still	-73
w=still q=	-62
w=still that=false	-72
w=stock	-34
w=stock q=	-34
w=stop s=other	-30
w=stor	-43
w=stor q=	-43
w=stor that=false	-33
w=story	-43
w=story q=	-28
w=strategist	-43
w=strategist f=-s	-31
w=strategist q=	-34
w=strategist that=false	-32
w=strategy f=-s	-44
w=strategy f=l	35
w=strategy f=l s=determiner	37
w=strategy s=determiner	37
w=strengthen	-55
w=strengthen that=false	-55
w=stress	87
w=stress f=-ed	31
w=stress q=	62
w=stress that=false	100
w=stretch	-34
w=stretch q=	-34
w=stretch that=false	-34
w=strik	-49
w=strik f=-ing	-38
w=strik q=	-44
w=strik that=false	-30
w=structur	-30
w=structur q=	-29
w=struggl f=l	-39
w=struggl n=to	32
w=struggl n=with	-45
w=struggl p=has	-69
w=struggl p=l	70
w=struggl that=false	-36
w=stuck that=false	35
w=student	-31
w=student that=false	-29
w=study	-79
w=study q=	-32
w=study that=false	-79
w=stumbl	-44
w=stumbl q=	-30
w=stumbl that=false	-43
w=subject	-37
w=subject that=false	-37
w=substantial	28
w=substantial f=l	28
w=substantial n=l	40
w=substantial q=	29
w=substantial that=false	28
w=succe	-53
w=succe f=-ed	-53
w=succe q=	-29
w=succeed	-54
w=succeed f=-ed	-51
w=succeed q=	-54
w=succeed that=false	-39
w=such	-61
w=such f=l	-61
w=such n=as	-36
w=such q=	-49
w=such that=false	-52
w=suffer	-66
w=suffer q=	-47
w=suffer s=other	-29
w=suffer that=false	-66
w=suggest	94
w=suggest f=-ing	38
w=suggest f=-ing s=preposition	-46
w=suggest f=-s s=other	-45
w=suggest f=l	106
w=suggest n=N	40
w=suggest n=that	47
w=suggest p=-s	76
w=suggest p=N	38
w=suggest p=l	38
w=suggest q=	32
w=suggest q=l	98
w=suggest q=r	41
w=suggest s=name	74
w=suggest s=other	80
w=suggest s=preposition	-34
w=suggest s=pronoun	-42
w=suggest that=false	50
w=suggest that=true	64
w=suggestion	42
w=suggestion f=l	41
w=suggestion f=l s=determiner	48
w=suggestion q=	32
w=suggestion s=determiner	47
w=suggestion that=false	-29
w=suggestion that=true	57
w=suit	-33
w=super	-32
w=super f=l	-32
w=super n=N	-32
w=super q=	-29
w=super that=false	-31
w=superdelegat	-32
w=superdelegat f=-s	-31
w=superdelegat q=	-30
w=superdelegat that=false	-32
w=support	37
w=support f=-ed s=other	30
w=support f=-ing	37
w=support f=-ing s=preposition	-54
w=support f=l s=name	65
w=support f=l s=possessive	-54
w=support f=l s=pronoun	-48
w=support n=-ing	57
w=support n=N	41
w=support n=from	-69
w=support n=him	-43
w=support n=his	-71
w=support n=in	-33
w=support n=l	43
w=support n=the	52
w=support n=to	-53
w=support p='s	-55
w=support p=-ed	28
w=support p=and	-57
w=support p=l	39
w=support p=their	29
w=support p=they	-57
w=support p=to	-51
w=support p=who	-40
w=support q=	69
w=support q=r	-53
w=support s=conjunction	-85
w=support s=determiner	29
w=support s=name	47
w=support s=possessive	-55
w=support s=pronoun	-55
w=support s=relative	41
w=support s=subordinator	-32
w=support s=verb	48
w=support that=false	33
w=supporter f=-s	-46
w=supporter f=-s s=determiner	-50
w=supporter f=-s s=mark	-38
w=supporter f=-s s=name	-40
w=supporter f=-s s=other	45
w=supporter f=l	66
w=supporter f=l s=name	72
w=supporter n=and	32
w=supporter n=l	-67
w=supporter n=of	37
w=supporter p=N	39
w=supporter p=his	-36
w=supporter p=l	-35
w=supporter q=	48
w=supporter q=R	-41
w=supporter q=r	-80
w=supporter s=determiner	-55
w=supporter s=mark	-38
w=supporter s=name	39
w=supporter s=other	38
w=suppos	-47
w=suppos f=-ed	-47
w=suppos n=to	-42
w=suppos q=	-28
w=suppos that=false	-43
w=sur	48
w=sur f=l	48
w=sur f=l s=verb	-40
w=sur q=	37
w=sur s=verb	-40
w=sur that=false	37
w=surg	-48
w=surg q=	-46
w=surg that=false	-48
w=surpris f=-ing	-46
w=surpris q=	48
w=surround	-45
w=surround q=	-35
w=surround that=false	-45
w=survey	-68
w=survey f=-ed	-46
w=survey q=	-62
w=survey that=false	-62
w=surviv	-68
w=surviv f=-ed	-62
w=surviv q=	-68
w=surviv that=false	-68
w=suspect	63
w=suspect f=-ed	30
w=suspect q=	64
w=suspect that=false	-38
w=sustain	-41
w=sustain f=-ed	-36
w=sustain q=	-38
w=sustain that=false	-41
w=swept	-31
w=swept f=l	-31
w=swept that=false	-31
w=swing n=-s	-45
w=swip	32
w=swip that=false	32
w=tack	-35
w=tack q=	-35
w=tack that=false	-35
w=tak f=-ing s=other	-54
w=tak f=-s	39
w=tak f=-s s=pronoun	-47
w=tak f=v	-31
w=tak f=v s=mark	-47
w=tak f=v s=other	-43
w=tak n=-s	45
w=tak n=N	-34
w=tak n=l	43
w=tak n=on	-48
w=tak n=over	-49
w=tak p=it	-39
w=tak p=l	31
w=tak q=l	64
w=tak s=mark	-32
w=tak s=pronoun	-31
w=tak s=relative	-51
w=tak s=subordinator	54
w=taken f=v s=other	-50
w=taken n=a	29
w=taken s=other	-50
w=talk	39
w=talk f=-ed	56
w=talk f=-s s=name	74
w=talk f=l	-48
w=talk n=l	-36
w=talk p=he	-41
w=talk p=to	-28
w=talk q=	36
w=talk s=mark	48
w=talk s=other	-28
w=talk that=false	53
w=talk that=true	-38
w=tap	-67
w=tap q=	-45
w=tap that=false	-60
w=target n=for	-33
w=target p=l	32
w=task f=l	37
w=tax	-49
w=tax q=	-35
w=tax that=false	-44
w=teach	-47
w=teach that=false	-46
w=team	-55
w=team f=l	-33
w=team q=	-49
w=team that=false	-52
w=televis	-34
w=televis f=-ed	-34
w=televis q=	-34
w=televis that=false	-30
w=tell	83
w=tell f=-ing	-30
w=tell f=-s	128
w=tell f=-s s=name	30
w=tell f=l s=pronoun	30
w=tell f=v	47
w=tell f=v s=mark	48
w=tell n=-s	69
w=tell n=N	43
w=tell n=a	59
w=tell n=him	-80
w=tell n=l	-49
w=tell n=the	56
w=tell n=them	57
w=tell p=N	55
w=tell p=he	60
w=tell p=l	64
w=tell q=L	57
w=tell q=R	-31
w=tell q=r	50
w=tell s=mark	48
w=tell s=name	29
w=tell s=other	39
w=tell s=pronoun	29
w=tell that=false	44
w=tell that=true	60
w=tend f=l s=other	-70
w=tend p=l	68
w=tend q=	33
w=term	-35
w=term that=false	-34
w=territory	-32
w=territory q=	-32
w=terrorism	-28
w=terrorism f=l	-28
w=terrorist	-29
w=test	-61
w=test q=	-51
w=test that=false	-60
w=testify that=false	32
w=than	-83
w=than f=than	-83
w=than f=than s=determiner	-29
w=than q=	-57
w=than s=determiner	-29
w=than that=false	-76
w=thank	84
w=thank f=-ed	77
w=thank f=-s	-80
w=thank f=-s s=mark	-60
w=thank n=to	-70
w=thank q=	72
w=thank s=name	67
w=thank that=false	57
w=theory f=-s	-33
w=theory f=l	42
w=ther	-76
w=ther f=there	-76
w=ther q=	-54
w=ther that=false	-66
w=they'r	45
w=they'r f=l	45
w=they'r q=	47
w=they'r that=false	47
w=they'v	69
w=they'v f=l	69
w=they'v q=	37
w=they'v that=false	69
w=thing	-62
w=thing f=-ing	-35
w=thing f=-s	-29
w=thing q=	-51
w=thing s=determiner	-30
w=thing that=false	-52
w=think	39
w=think f=-s	62
w=think f=-s s=pronoun	-33
w=think f=l s=determiner	44
w=think f=l s=name	54
w=think f=l s=other	49
w=think f=l s=relative	-67
w=think n=about	-31
w=think n=l	63
w=think p=-s	32
w=think p=he	-99
w=think p=i	28
w=think p=l	84
w=think q=	72
w=think q=l	-33
w=think s=determiner	34
w=think s=mark	36
w=think s=name	35
w=think s=other	78
w=think s=pronoun	-38
w=think that=false	48
w=think that=true	-36
w=thousand	-41
w=thousand f=-s	-35
w=thousand that=false	-38
w=threat n=to	34
w=threaten	40
w=threaten n=to	43
w=threaten that=false	43
w=through	-60
w=through f=through	-60
w=through f=through s=other	-39
w=through n=a	29
w=through n=the	-29
w=through q=	-35
w=through s=other	-39
w=through that=false	-50
w=throughout	-52
w=throughout f=l	-52
w=throughout q=	-42
w=throughout that=false	-52
w=thwart	-42
w=thwart q=	-39
w=thwart that=false	-36
w=tie f=-s	-42
w=tied	-28
w=tied f=-ed	-28
w=tied q=	-77
w=tied that=false	-28
w=tighten	-38
w=tighten q=	-35
w=tighten that=false	-38
w=tim	-75
w=tim f=l	-48
w=tim q=	-59
w=tim s=determiner	-35
w=tim that=false	-61
w=titl	31
w=titl f=-ed	41
w=titl q=	63
w=titl that=false	32
w=to	-77
w=to f=to	-77
w=to f=to s=mark	-40
w=to f=to s=name	-44
w=to f=to s=preposition	-34
w=to f=to s=pronoun	-37
w=to f=to s=subordinator	34
w=to f=to s=verb	-49
w=to n=-ly	-31
w=to n=be	-43
w=to n=him	41
w=to n=l	-75
w=to n=that	-31
w=to n=the	-36
w=to n=them	40
w=to n=v	-33
w=to p=-s	-56
w=to p=N	-37
w=to p=^	58
w=to p=but	38
w=to p=l	-56
w=to q=	-37
w=to q=L	-30
w=to s=mark	-40
w=to s=name	-44
w=to s=preposition	-34
w=to s=pronoun	-37
w=to s=subordinator	34
w=to s=verb	-49
w=to that=false	-48
w=to that=true	-68
w=today	-44
w=today f=today	-44
w=today q=	-31
w=today that=false	-40
w=together	-33
w=together f=l	-33
w=together q=	-32
w=together that=false	-31
w=ton	-32
w=ton f=l	-31
w=tonight	-42
w=tonight f=tonight	-42
w=tonight that=false	-42
w=too	-68
w=too f=too	-68
w=too q=	-52
w=too that=false	-68
w=took n=on	-41
w=took n=the	-86
w=took p=N	29
w=took p=l	-42
w=took q=r	-114
w=top	-50
w=top f=l	-40
w=top q=	-44
w=top that=false	-46
w=tour	-31
w=tour q=	-29
w=tout	90
w=tout q=	90
w=tout that=false	90
w=toward	-56
w=toward f=toward	-56
w=toward f=toward s=other	-29
w=toward q=	-46
w=toward s=other	-29
w=toward that=false	-55
w=town	-37
w=town f=l	-30
w=town that=false	-32
w=track f=l s=preposition	43
w=track n=l	-35
w=track s=preposition	43
w=trad n=-s	48
w=trad n=l	40
w=trad s=conjunction	38
w=trad s=name	-33
w=trad s=preposition	-29
w=trail	-78
w=trail f=-ing	-29
w=trail n=N	-48
w=trail q=	-74
w=trail that=false	-72
w=train	-36
w=train q=	-35
w=train that=false	-36
w=transform	-40
w=transform q=	-35
w=transform that=false	-40
w=transition q=	31
w=travel	-71
w=travel f=-ed	-42
w=travel q=	-66
w=travel s=name	-31
w=travel that=false	-71
w=treat	-48
w=treat f=-ed	-32
w=treat s=other	-31
w=treat that=false	-48
w=tri f=-ed s=pronoun	-37
w=tri q=r	-38
w=trip	-32
w=trip that=false	-30
w=troop	-30
w=troop f=-s	-30
w=troop that=false	-30
w=troubl	30
w=troubl f=l	-80
w=troubl q=	54
w=troubl s=other	-48
w=troubl that=false	56
w=trounc	-50
w=trounc q=	-50
w=trounc that=false	-50
w=tru	-56
w=tru f=l	-56
w=tru q=	-34
w=trust s=other	83
w=trust s=pronoun	-56
w=try f=-ing s=name	-29
w=try f=l	36
w=try p=-s	-39
w=try p=N	32
w=try p=are	-63
w=try p=been	-62
w=try s=conjunction	30
w=try s=preposition	-46
w=try that=false	-51
w=turn f=-ing	-70
w=turn f=l s=determiner	33
w=turn n=into	-31
w=turn n=out	-101
w=turn n=over	-56
w=turn n=the	-55
w=turn p=-ly	-29
w=turn p=-s	-35
w=turn p=N	33
w=turn p=has	-47
w=turn p=it	-34
w=turn q=r	-42
w=turn s=determiner	32
w=turn s=mark	44
w=turn s=preposition	-35
w=turnout	-28
w=turnout f=l	-28
w=tweet	46
w=tweet f=-ed	76
w=tweet f=-ed s=mark	74
w=tweet f=-ing	99
w=tweet f=-s	-65
w=tweet f=l	-86
w=tweet f=l s=mark	-78
w=tweet n=,	55
w=tweet n=N	66
w=tweet n=that	-43
w=tweet p='s	-33
w=tweet p=,	73
w=tweet p=<	-43
w=tweet q=L	87
w=tweet q=R	42
w=tweet q=r	-32
w=tweet that=false	66
w=twic	-51
w=twic f=twice	-51
w=twic q=	-48
w=twic that=false	-50
w=unabl	-42
w=unabl f=l	-42
w=unabl n=to	-42
w=unabl q=	-40
w=unabl that=false	-42
w=unclear n=whether	-56
w=under f=under s=name	-41
w=under f=under s=verb	-30
w=under p=-s	-44
w=under q=	-37
w=under s=name	-41
w=under s=verb	-30
w=under that=false	-35
w=undermin f=l	32
w=underscore	39
w=understand	34
w=understand f=l	45
w=understand n=the	30
w=understand q=	29
w=understand that=false	51
w=understand that=true	-33
w=understood	39
w=understood f=v	39
w=understood that=false	39
w=undocument	-37
w=undocument f=-ed	-37
w=undocument q=	-32
w=undocument that=false	-37
w=unfold	-38
w=unfold q=	-38
w=unfold that=false	-38
w=union	-38
w=union q=	-33
w=union that=false	-30
w=unknown	47
w=unknown f=l	47
w=unknown q=	47
w=unknown that=false	47
w=unlik	-36
w=unlik f=l	-36
w=unlik q=	-36
w=unlik that=false	-36
w=until	-70
w=until f=until	-70
w=until q=	-56
w=until that=false	-63
w=unveil	62
w=unveil f=-ed	64
w=unveil q=	58
w=unveil that=false	62
w=up	-77
w=up f=up	-77
w=up q=	-58
w=up that=false	-70
w=updat f=-ed	-58
w=updat f=-ed s=other	-41
w=updat s=other	-45
w=upon	-41
w=upon f=l	-41
w=upon that=false	-41
w=upset	50
w=upset f=l	54
w=upset that=false	50
w=urge	86
w=urge f=-ed	98
w=urge n=l	52
w=urge q=	75
w=urge s=mark	85
w=urge s=name	52
w=urge s=pronoun	53
w=urge that=false	81
w=use	-59
w=use f=v	-100
w=use f=v s=other	-32
w=use n=of	-32
w=use p=l	38
w=use q=	-33
w=use that=false	-54
w=used f=-ed s=other	-71
w=used n=a	-60
w=used n=in	31
w=used n=l	-57
w=used n=the	37
w=used n=to	-42
w=used p=-ly	-36
w=used q=	-40
w=used q=r	58
w=used s=other	-71
w=used that=false	-38
w=user	-29
w=usher	-37
w=usher that=false	-37
w=using f=-ing s=mark	-31
w=using f=-ing s=other	30
w=using n=a	-32
w=using n=l	-59
w=using s=mark	-31
w=using s=other	30
w=valu	-29
w=valu that=false	-29
w=vary	-32
w=vary that=false	-31
w=versu	-44
w=versu f=-s	-44
w=versu q=	-44
w=versu that=false	-44
w=very	-60
w=very f=very	-60
w=very n=l	-38
w=very q=	-54
w=very that=false	-53
w=veteran	-31
w=veteran q=	-29
w=vett	-48
w=vett f=-ed	-34
w=vett q=	-44
w=vett that=false	-48
w=via	-42
w=via f=via	-42
w=via q=	-35
w=via that=false	-42
w=victory	-51
w=victory f=l	-37
w=victory q=	-43
w=victory that=false	-46
w=video	-37
w=video q=	-29
w=video that=false	-29
w=view	37
w=view f=-s s=determiner	-67
w=view f=-s s=other	-53
w=view f=l	55
w=view f=l s=determiner	63
w=view n=,	57
w=view n=N	44
w=view n=as	32
w=view n=on	-46
w=view p=-s	-32
w=view p=his	-51
w=view q=	47
w=view s=preposition	-53
w=view s=pronoun	-68
w=view that=false	44
w=viewer	-31
w=viewer f=-s	-30
w=violat	-85
w=violat f=-ed	-48
w=violat q=	-42
w=violat s=other	-28
w=violat that=false	-73
w=visit	-51
w=visit f=-ed	-33
w=visit q=	-44
w=visit that=false	-44
w=vocal	41
w=vocal f=l	41
w=vocal q=	41
w=vocal that=false	41
w=voice	43
w=voice f=-ed	46
w=voice q=	55
w=vot f=-ed	65
w=vot f=-ed s=name	32
w=vot f=-ed s=other	32
w=vot f=-s	-68
w=vot f=-s s=determiner	34
w=vot f=-s s=other	-44
w=vot f=l	-44
w=vot f=l s=determiner	-46
w=vot n=against	42
w=vot n=l	-51
w=vot n=on	-44
w=vot n=that	-29
w=vot p=-ly	-76
w=vot p=-s	-59
w=vot p=l	37
w=vot p=not	-52
w=vot p=of	36
w=vot p=will	-36
w=vot p=would	45
w=vot q=	35
w=vot q=L	-32
w=vot q=l	-36
w=vot q=r	-57
w=vot s=mark	47
w=vot s=relative	-45
w=vot s=subordinator	-31
w=vot that=true	-85
w=voter	-83
w=voter f=-s	-79
w=voter q=	-66
w=voter that=false	-72
w=vow	88
w=vow f=-ed	58
w=vow p=N	32
w=vow p=and	32
w=vow q=	109
w=vow s=conjunction	32
w=vow that=false	73
w=wag f=l	-30
w=wag n=l	33
w=wag s=other	-28
w=wait	-67
w=wait f=-ing	-39
w=wait q=	-63
w=wait that=false	-67
w=walk n=l	64
w=walk q=	-56
w=want	29
w=want f=-ed	-33
w=want f=-ed s=name	-31
w=want f=-s	43
w=want f=v s=other	56
w=want n=the	47
w=want p=-s	-42
w=want p=N	45
w=want p=l	48
w=want p=she	-38
w=want p=who	43
w=want q=	45
w=want s=other	62
w=want that=false	32
w=warm f=-ing	33
w=warn	90
w=warn f=-ed	41
w=warn p=,	28
w=warn q=	96
w=warn s=mark	40
w=warn s=name	37
w=warn that=false	49
w=warn that=true	62
w=wast	-40
w=wast q=	-40
w=wast that=false	-40
w=watch f=l	-51
w=watch n=l	29
w=watch s=pronoun	-33
w=wav f=-s	35
w=wav p=l	38
w=wav s=other	37
w=way	-62
w=way f=l	-39
w=way q=	-59
w=way that=false	-51
w=we'r	41
w=we'r f=l	41
w=we'r that=false	41
w=wear	-72
w=wear f=-ing	-54
w=wear n=a	-54
w=wear that=false	-49
w=websit	-30
w=week	-69
w=week f=-s	-35
w=week f=l	-34
w=week q=	-52
w=week that=false	-54
w=weigh n=in	56
w=welcom	53
w=welcom f=-ed	40
w=welcom f=l	47
w=welcom n=N	46
w=welcom s=pronoun	-40
w=welcom that=false	37
w=well n=v	54
w=well n=with	-40
w=went f=v s=pronoun	32
w=went n=on	52
w=went n=to	-90
w=went p=-s	-40
w=went p=he	37
w=went p=l	40
w=went q=r	56
w=went s=pronoun	32
w=whit	-51
w=whit f=l	-34
w=whit q=	-40
w=whit that=false	-49
w=widespread	49
w=widespread f=l	49
w=widespread n=l	53
w=widespread q=	49
w=wif	-30
w=wif f=l	-30
w=will f=-ing s=pronoun	-37
w=will q=	46
w=will s=pronoun	-37
w=willingnes	33
w=willingnes f=-s	33
w=willingnes f=-s s=determiner	45
w=willingnes s=determiner	45
w=willingnes that=false	33
w=win	-64
w=win f=-s	-47
w=win n=l	44
w=win n=the	-43
w=win p=N	-31
w=win q=	-47
w=win s=name	-42
w=win s=pronoun	-32
w=win that=false	-60
w=wind	-32
w=wind that=false	-29
w=winn	-45
w=winn f=-ing	-45
w=winn f=-ing s=other	39
w=winn f=-ing s=preposition	-37
w=winn n=l	31
w=winn p=l	43
w=winn s=other	39
w=winn s=preposition	-37
w=winn that=false	-42
w=wish	34
w=wish f=l	50
w=wish q=	59
w=wish that=false	34
w=with	-71
w=with f=with	-71
w=with f=with s=verb	-38
w=with n=-ed	37
w=with n=N	-38
w=with n=a	-30
w=with p=,	-30
w=with q=	-43
w=with q=L	-32
w=with q=R	30
w=with q=l	-30
w=with q=r	-37
w=with s=verb	-38
w=with that=false	-54
w=with that=true	-45
w=within	-64
w=within f=within	-64
w=within q=	-50
w=within that=false	-59
w=without	-30
w=without f=without	-30
w=without f=without s=conjunction	-39
w=without n=-ing	43
w=without n=N	-28
w=without n=a	-36
w=without n=l	-50
w=without n=the	-34
w=without p=-s	-33
w=without p=l	28
w=without s=conjunction	-39
w=without that=false	-45
w=women	-51
w=women f=l	-51
w=women q=	-41
w=women that=false	-47
w=won	-43
w=won f=v	-43
w=won f=v s=conjunction	49
w=won f=v s=other	-44
w=won f=v s=pronoun	-42
w=won n=N	-39
w=won n=l	-30
w=won p=also	-34
w=won p=and	52
w=won q=	-52
w=won s=conjunction	49
w=won s=other	-44
w=won s=pronoun	-42
w=won that=false	-35
w=wonder	73
w=wonder q=	94
w=wonder that=false	73
w=word f=-s	-42
w=word q=	-33
w=work	-50
w=work f=-ed	-55
w=work f=-ed s=other	-40
w=work f=-ed s=pronoun	-43
w=work f=-ing s=other	41
w=work f=l	-63
w=work n=for	-61
w=work n=on	-50
w=work p=,	-35
w=work p=-ly	-28
w=work p=l	-31
w=work q=r	-32
w=work s=conjunction	31
w=work s=mark	-50
w=work s=relative	-43
w=work that=false	-41
w=work-relat	-30
w=work-relat f=-ed	-30
w=worker	-44
w=worker f=-s	-43
w=worker q=	-35
w=worker that=false	-42
w=working-clas	-47
w=working-clas f=-s	-47
w=working-clas q=	-42
w=worry	50
w=worry f=-ed	-32
w=worry f=-ed s=other	54
w=worry f=l	59
w=worry n=that	33
w=worry p=l	-31
w=worry q=	87
w=worry s=other	44
w=worry that=false	59
w=worth	-54
w=worth f=l	-54
w=worth q=	-54
w=worth that=false	-54
w=wound	-42
w=wound q=	-42
w=wound that=false	-42
w=writ	51
w=writ f=l	51
w=writ that=false	51
w=write	79
w=write f=-ing	-29
w=write f=v	74
w=write f=v s=mark	55
w=write f=v s=name	49
w=write n=,	43
w=write n=.	100
w=write n=N	38
w=write n=in	61
w=write p=Q	77
w=write p=he	28
w=write p=l	47
w=write q=	-50
w=write q=L	80
w=write q=R	71
w=write q=l	100
w=write q=r	-28
w=write s=mark	60
w=write s=other	44
w=write s=pronoun	38
w=write that=false	58
w=write that=true	59
w=wrong n=.	37
w=year	-79
w=year f=-s	-57
w=year q=	-62
w=year that=false	-59
w=yell	78
w=yell that=false	78
w=you'r	31
w=you'r f=l	31
w=you'r q=	31
w=you'r that=false	31
w=zero	43
w=zero f=l	-36
w=zero q=	46
w=zero that=false	43`;

export const cueRangeTable = `d=0	95
d=0 f='s	-100
d=0 f=-ed	49
d=0 f=-ing	36
d=0 f=-ly	126
d=0 f=-s	62
d=0 f=:	112
d=0 f=N	60
d=0 f=a	-77
d=0 f=about	30
d=0 f=all	-58
d=0 f=an	-47
d=0 f=as	-69
d=0 f=both	-48
d=0 f=for	25
d=0 f=in	30
d=0 f=it	-110
d=0 f=l	34
d=0 f=like	58
d=0 f=more	-57
d=0 f=no	-58
d=0 f=on	-55
d=0 f=once	-60
d=0 f=since	-50
d=0 f=so	-75
d=0 f=that	-44
d=0 f=the	-84
d=0 f=then	-61
d=0 f=to	54
d=0 w='s	-100
d=0 w=:	112
d=0 w=a	-69
d=0 w=about	29
d=0 w=accord	-126
d=0 w=accuse	62
d=0 w=acknowledge	38
d=0 w=add	26
d=0 w=advocat	67
d=0 w=agree	38
d=0 w=all	-58
d=0 w=allege	47
d=0 w=allow	74
d=0 w=an	-40
d=0 w=announce	69
d=0 w=appear	60
d=0 w=argu	52
d=0 w=argue	57
d=0 w=ask	72
d=0 w=assert	59
d=0 w=assur	42
d=0 w=attempt	-49
d=0 w=back	68
d=0 w=began	-85
d=0 w=believ	71
d=0 w=believe	70
d=0 w=blame	53
d=0 w=blast	52
d=0 w=both	-48
d=0 w=call	38
d=0 w=campaign	-32
d=0 w=cast	-42
d=0 w=challeng	82
d=0 w=charge	-45
d=0 w=cheer	-51
d=0 w=cite	140
d=0 w=claim	72
d=0 w=com	-81
d=0 w=comment	-51
d=0 w=complain	60
d=0 w=concern	26
d=0 w=confirm	77
d=0 w=consider	119
d=0 w=continue	-95
d=0 w=criticism	39
d=0 w=criticize	61
d=0 w=decide	46
d=0 w=decision	71
d=0 w=declare	53
d=0 w=decry	73
d=0 w=deem	65
d=0 w=defend	85
d=0 w=deliver	-25
d=0 w=demand	39
d=0 w=deny	57
d=0 w=describe	77
d=0 w=determine	82
d=0 w=discus	54
d=0 w=discuss	92
d=0 w=dismiss	76
d=0 w=eager	50
d=0 w=embrac	48
d=0 w=emphasize	34
d=0 w=endors	83
d=0 w=endorse	64
d=0 w=estimate	42
d=0 w=expect	87
d=0 w=favor	89
d=0 w=fear	53
d=0 w=feel	57
d=0 w=find	92
d=0 w=focus	-44
d=0 w=highlight	95
d=0 w=hold	-64
d=0 w=hop	84
d=0 w=hope	83
d=0 w=ignor	80
d=0 w=insist	52
d=0 w=introduc	-30
d=0 w=issu	-67
d=0 w=it	-56
d=0 w=joke	33
d=0 w=know	75
d=0 w=known	51
d=0 w=lament	63
d=0 w=launch	-42
d=0 w=lik	32
d=0 w=list	62
d=0 w=mad	-71
d=0 w=mak	-73
d=0 w=mention	58
d=0 w=mock	52
d=0 w=mor	-57
d=0 w=nam	62
d=0 w=no	-51
d=0 w=nominat	98
d=0 w=note	47
d=0 w=on	-55
d=0 w=onc	-60
d=0 w=oppos	93
d=0 w=oppose	112
d=0 w=order	81
d=0 w=plan	47
d=0 w=point	-114
d=0 w=post	-29
d=0 w=praise	49
d=0 w=predict	82
d=0 w=prefer	57
d=0 w=press	-59
d=0 w=promise	86
d=0 w=promot	82
d=0 w=propose	79
d=0 w=push	28
d=0 w=put	-85
d=0 w=question	68
d=0 w=quot	28
d=0 w=rail	-42
d=0 w=rais	-56
d=0 w=read	50
d=0 w=recall	73
d=0 w=referr	-44
d=0 w=refuse	32
d=0 w=reiterate	55
d=0 w=reject	38
d=0 w=releas	-44
d=0 w=remain	-56
d=0 w=remember	26
d=0 w=remind	94
d=0 w=request	85
d=0 w=requir	86
d=0 w=reveal	38
d=0 w=say	78
d=0 w=see	109
d=0 w=seek	103
d=0 w=seem	52
d=0 w=seen	71
d=0 w=sent	-85
d=0 w=show	55
d=0 w=shown	44
d=0 w=sinc	-50
d=0 w=slamm	63
d=0 w=so	-52
d=0 w=sought	58
d=0 w=speak	-65
d=0 w=spok	26
d=0 w=start	-129
d=0 w=state	31
d=0 w=stress	32
d=0 w=suggest	110
d=0 w=support	107
d=0 w=supporter	72
d=0 w=tak	-81
d=0 w=taken	-81
d=0 w=tell	171
d=0 w=that	-43
d=0 w=the	-67
d=0 w=then	-61
d=0 w=think	75
d=0 w=threaten	85
d=0 w=took	-103
d=0 w=tout	38
d=0 w=tri	-118
d=0 w=try	-58
d=0 w=turn	-129
d=0 w=understand	37
d=0 w=urge	83
d=0 w=used	-85
d=0 w=vow	58
d=0 w=want	93
d=0 w=warn	68
d=0 w=welcom	39
d=0 w=went	-97
d=0 w=write	42
d=1	49
d=1 f=-s	37
d=1 f=:	-38
d=1 f=a	28
d=1 f=about	-26
d=1 f=as	-32
d=1 f=both	69
d=1 f=for	-34
d=1 f=it	-81
d=1 f=l	35
d=1 f=more	-56
d=1 f=no	33
d=1 f=of	31
d=1 f=so	41
d=1 f=that	32
d=1 f=the	41
d=1 f=then	34
d=1 f=to	-50
d=1 w=:	-38
d=1 w=a	39
d=1 w=about	-26
d=1 w=accord	128
d=1 w=add	-47
d=1 w=agre	75
d=1 w=agree	73
d=1 w=aim	34
d=1 w=allege	-35
d=1 w=allow	-52
d=1 w=announce	44
d=1 w=appear	-65
d=1 w=attempt	-50
d=1 w=back	-50
d=1 w=began	42
d=1 w=blast	-29
d=1 w=boast	45
d=1 w=both	69
d=1 w=call	40
d=1 w=cast	-78
d=1 w=challeng	-87
d=1 w=charge	76
d=1 w=cheer	74
d=1 w=cite	-35
d=1 w=claim	-89
d=1 w=com	-38
d=1 w=comment	80
d=1 w=complain	-47
d=1 w=conclude	-61
d=1 w=confirm	-77
d=1 w=consider	-25
d=1 w=continue	-29
d=1 w=decision	-33
d=1 w=declare	-35
d=1 w=declin	-53
d=1 w=decry	-34
d=1 w=deem	-38
d=1 w=denounce	26
d=1 w=deny	-32
d=1 w=describe	-100
d=1 w=determine	-36
d=1 w=discus	-52
d=1 w=discuss	-40
d=1 w=dismiss	-66
d=1 w=eager	-33
d=1 w=echo	-69
d=1 w=embrac	28
d=1 w=endors	-47
d=1 w=endorse	-61
d=1 w=explain	-53
d=1 w=express	-44
d=1 w=favor	-41
d=1 w=fear	26
d=1 w=find	-73
d=1 w=fir	-25
d=1 w=focus	36
d=1 w=gav	-49
d=1 w=highlight	-36
d=1 w=identify	45
d=1 w=ignor	-41
d=1 w=includ	-32
d=1 w=introduc	-39
d=1 w=issu	-62
d=1 w=it	-66
d=1 w=know	29
d=1 w=known	43
d=1 w=lament	-28
d=1 w=launch	-40
d=1 w=lik	-26
d=1 w=mad	39
d=1 w=mak	-82
d=1 w=mock	-28
d=1 w=mor	-56
d=1 w=need	-56
d=1 w=no	39
d=1 w=nominat	-74
d=1 w=note	-44
d=1 w=of	31
d=1 w=offer	-58
d=1 w=oppos	-47
d=1 w=oppose	-59
d=1 w=pass	42
d=1 w=point	103
d=1 w=post	-121
d=1 w=praise	-36
d=1 w=predict	-34
d=1 w=press	65
d=1 w=promot	-28
d=1 w=provid	-84
d=1 w=push	-33
d=1 w=put	91
d=1 w=question	-59
d=1 w=quot	28
d=1 w=rail	69
d=1 w=rais	61
d=1 w=recall	-43
d=1 w=referr	91
d=1 w=releas	-39
d=1 w=remain	-30
d=1 w=remark	26
d=1 w=remind	-61
d=1 w=repeat	-57
d=1 w=report	-44
d=1 w=requir	-35
d=1 w=respond	28
d=1 w=say	-57
d=1 w=see	-104
d=1 w=seen	47
d=1 w=shar	-29
d=1 w=show	-134
d=1 w=shown	-28
d=1 w=sign	45
d=1 w=sound	-38
d=1 w=start	29
d=1 w=state	-100
d=1 w=suggest	-107
d=1 w=tak	-29
d=1 w=taken	-54
d=1 w=talk	27
d=1 w=tell	-102
d=1 w=that	34
d=1 w=the	48
d=1 w=then	34
d=1 w=took	-70
d=1 w=tri	-88
d=1 w=try	-54
d=1 w=turn	30
d=1 w=used	-65
d=1 w=want	-27
d=1 w=went	-30
d=1 w=wonder	41
d=1 w=write	-36
d=2 f=:	-30
d=2 f=about	27
d=2 f=all	48
d=2 f=in	-36
d=2 f=l	29
d=2 f=like	-70
d=2 f=more	49
d=2 f=so	-36
d=2 w=:	-30
d=2 w=about	28
d=2 w=accord	-108
d=2 w=accuse	-32
d=2 w=acknowledge	-35
d=2 w=agre	-42
d=2 w=agree	-83
d=2 w=all	48
d=2 w=allow	-30
d=2 w=announce	-76
d=2 w=assert	-26
d=2 w=began	52
d=2 w=believ	-57
d=2 w=believe	-55
d=2 w=blame	-39
d=2 w=blast	-42
d=2 w=boast	27
d=2 w=campaign	36
d=2 w=cast	-37
d=2 w=charge	-42
d=2 w=cite	-59
d=2 w=claim	32
d=2 w=com	58
d=2 w=consider	-83
d=2 w=continue	91
d=2 w=criticism	-35
d=2 w=criticize	-71
d=2 w=decide	-27
d=2 w=declare	-57
d=2 w=declin	39
d=2 w=defend	-62
d=2 w=denounce	-36
d=2 w=determine	-34
d=2 w=discus	-33
d=2 w=eager	-58
d=2 w=embrac	-49
d=2 w=emphasize	-38
d=2 w=endorse	-40
d=2 w=expect	-68
d=2 w=explain	-26
d=2 w=express	43
d=2 w=favor	-32
d=2 w=fear	-31
d=2 w=feel	-88
d=2 w=find	-33
d=2 w=fir	50
d=2 w=hop	-30
d=2 w=hope	-65
d=2 w=identify	-41
d=2 w=insist	-53
d=2 w=introduc	49
d=2 w=issu	-37
d=2 w=know	-80
d=2 w=known	-41
d=2 w=launch	-41
d=2 w=mak	26
d=2 w=mention	-63
d=2 w=mock	-38
d=2 w=mor	49
d=2 w=nam	-36
d=2 w=need	38
d=2 w=no	28
d=2 w=offer	-35
d=2 w=oppos	-54
d=2 w=oppose	-30
d=2 w=plan	-28
d=2 w=pledge	-38
d=2 w=post	-37
d=2 w=praise	-46
d=2 w=prefer	-45
d=2 w=press	43
d=2 w=promise	-58
d=2 w=propose	-51
d=2 w=provid	-31
d=2 w=push	44
d=2 w=quot	-36
d=2 w=recall	-53
d=2 w=refuse	33
d=2 w=reject	-35
d=2 w=releas	-100
d=2 w=remember	-34
d=2 w=request	-62
d=2 w=respond	-55
d=2 w=reveal	-41
d=2 w=say	-69
d=2 w=seek	-73
d=2 w=seen	-59
d=2 w=sent	-38
d=2 w=shar	39
d=2 w=show	-32
d=2 w=so	-30
d=2 w=spok	37
d=2 w=state	-36
d=2 w=suggest	-59
d=2 w=support	-30
d=2 w=supporter	-38
d=2 w=tak	26
d=2 w=talk	37
d=2 w=tell	-108
d=2 w=thank	-54
d=2 w=think	-52
d=2 w=threaten	-52
d=2 w=took	40
d=2 w=tri	66
d=2 w=try	90
d=2 w=turn	50
d=2 w=urge	-42
d=2 w=used	34
d=2 w=vot	-59
d=2 w=vow	-25
d=2 w=warn	-66
d=2 w=worry	-38
d=3 f=-ed	-38
d=3 f=-ing	-50
d=3 f=all	28
d=3 f=an	44
d=3 f=for	-56
d=3 f=it	33
d=3 f=like	32
d=3 f=more	60
d=3 f=of	-32
d=3 f=once	29
d=3 w=accuse	-75
d=3 w=add	-28
d=3 w=agree	-66
d=3 w=all	28
d=3 w=allow	-27
d=3 w=an	44
d=3 w=announce	-84
d=3 w=appear	-101
d=3 w=ask	-32
d=3 w=assur	-34
d=3 w=began	-106
d=3 w=believ	-52
d=3 w=boast	-47
d=3 w=campaign	-36
d=3 w=cast	80
d=3 w=charge	-35
d=3 w=cite	-37
d=3 w=comment	-27
d=3 w=conclude	-42
d=3 w=confirm	-45
d=3 w=consider	-25
d=3 w=continue	44
d=3 w=criticism	-33
d=3 w=criticize	-56
d=3 w=declin	-45
d=3 w=demand	-29
d=3 w=denounce	28
d=3 w=describe	-32
d=3 w=discuss	-28
d=3 w=embrac	-28
d=3 w=expect	-59
d=3 w=express	26
d=3 w=fear	-36
d=3 w=gav	-29
d=3 w=hold	69
d=3 w=hop	-35
d=3 w=hope	-32
d=3 w=identify	-29
d=3 w=insist	-41
d=3 w=introduc	-38
d=3 w=issu	83
d=3 w=know	-47
d=3 w=known	-87
d=3 w=lik	30
d=3 w=mak	56
d=3 w=mention	-35
d=3 w=mock	-45
d=3 w=mor	60
d=3 w=nam	-35
d=3 w=no	29
d=3 w=note	32
d=3 w=of	-32
d=3 w=offer	61
d=3 w=onc	29
d=3 w=order	-39
d=3 w=pass	-59
d=3 w=plan	-71
d=3 w=pledge	39
d=3 w=point	-57
d=3 w=post	-31
d=3 w=praise	-29
d=3 w=prefer	-26
d=3 w=press	-41
d=3 w=promise	-47
d=3 w=promot	-25
d=3 w=propose	-56
d=3 w=push	-45
d=3 w=question	-39
d=3 w=recall	-55
d=3 w=referr	-51
d=3 w=reject	29
d=3 w=releas	44
d=3 w=remain	59
d=3 w=remind	-26
d=3 w=request	-30
d=3 w=reveal	32
d=3 w=see	-25
d=3 w=seem	-51
d=3 w=seen	-79
d=3 w=slamm	-25
d=3 w=sound	-37
d=3 w=speak	46
d=3 w=state	40
d=3 w=suggest	33
d=3 w=support	-65
d=3 w=tak	71
d=3 w=talk	-78
d=3 w=tell	-42
d=3 w=took	52
d=3 w=turn	50
d=3 w=tweet	-42
d=3 w=urge	-34
d=3 w=used	-61
d=3 w=vot	54
d=3 w=vow	-39
d=3 w=want	-27
d=3 w=went	104
d=3 w=write	-72
d=4	-41
d=4 f=-ing	-28
d=4 f=-s	-79
d=4 f=N	-34
d=4 f=a	31
d=4 f=for	49
d=4 f=it	67
d=4 f=l	-56
d=4 f=more	-33
d=4 w=N	51
d=4 w=acknowledge	33
d=4 w=agree	-41
d=4 w=announce	-64
d=4 w=appear	-68
d=4 w=argue	-31
d=4 w=ask	-74
d=4 w=attempt	51
d=4 w=back	-40
d=4 w=began	-61
d=4 w=blame	-30
d=4 w=blast	-33
d=4 w=call	-42
d=4 w=cast	-29
d=4 w=charge	31
d=4 w=claim	-37
d=4 w=com	52
d=4 w=conclude	30
d=4 w=criticize	-29
d=4 w=decide	-40
d=4 w=declare	-28
d=4 w=defend	-26
d=4 w=deliver	35
d=4 w=discus	43
d=4 w=explain	-40
d=4 w=express	-52
d=4 w=feel	-30
d=4 w=find	-40
d=4 w=gav	52
d=4 w=highlight	-31
d=4 w=identify	-28
d=4 w=includ	31
d=4 w=indicate	-46
d=4 w=it	42
d=4 w=know	-25
d=4 w=known	-47
d=4 w=look	-81
d=4 w=mak	40
d=4 w=mention	27
d=4 w=mor	-33
d=4 w=nam	-32
d=4 w=need	-40
d=4 w=no	-35
d=4 w=note	-40
d=4 w=pledge	-30
d=4 w=point	-52
d=4 w=provid	64
d=4 w=push	-31
d=4 w=put	-35
d=4 w=rais	-42
d=4 w=recall	36
d=4 w=refuse	-71
d=4 w=reject	-28
d=4 w=report	33
d=4 w=seen	-62
d=4 w=show	48
d=4 w=sign	-33
d=4 w=sought	-49
d=4 w=state	48
d=4 w=support	-31
d=4 w=tak	-62
d=4 w=talk	-44
d=4 w=tell	-47
d=4 w=think	-30
d=4 w=took	40
d=4 w=tri	52
d=4 w=try	-28
d=4 w=turn	-35
d=4 w=view	-25
d=4 w=vow	-37
d=4 w=want	-70
d=5	-97
d=5 f=-s	-46
d=5 f=N	-44
d=5 f=all	-27
d=5 f=an	-30
d=5 f=for	-28
d=5 f=it	36
d=5 f=l	-33
d=5 f=no	-47
d=5 f=once	-27
d=5 f=that	-28
d=5 f=then	26
d=5 w=N	-36
d=5 w=accuse	33
d=5 w=all	-27
d=5 w=an	-30
d=5 w=argue	30
d=5 w=attempt	60
d=5 w=back	-31
d=5 w=began	49
d=5 w=call	-55
d=5 w=com	-30
d=5 w=continue	-45
d=5 w=declin	-62
d=5 w=describe	29
d=5 w=explain	57
d=5 w=hold	-27
d=5 w=it	30
d=5 w=mock	42
d=5 w=no	-40
d=5 w=offer	-63
d=5 w=onc	-27
d=5 w=plan	29
d=5 w=point	-31
d=5 w=post	58
d=5 w=refuse	-27
d=5 w=releas	103
d=5 w=repeat	41
d=5 w=report	-45
d=5 w=seen	-36
d=5 w=sent	73
d=5 w=shar	-29
d=5 w=show	-42
d=5 w=sought	-41
d=5 w=spok	-38
d=5 w=start	71
d=5 w=state	-29
d=5 w=tak	59
d=5 w=tell	42
d=5 w=that	-28
d=5 w=then	26
d=5 w=took	-35
d=5 w=tri	-44
d=5 w=try	-27
d=5 w=want	-39
d=5 w=went	-55
d=6	-115
d=6 f=-s	-111
d=6 f=N	-85
d=6 f=a	-29
d=6 f=l	-51
d=6 f=more	-32
d=6 f=no	-27
d=6 f=so	34
d=6 f=the	-74
d=6 f=then	-25
d=6 w=N	-58
d=6 w=a	-27
d=6 w=appear	41
d=6 w=began	50
d=6 w=blast	39
d=6 w=call	-42
d=6 w=claim	-30
d=6 w=continue	-36
d=6 w=criticize	32
d=6 w=declin	-33
d=6 w=gav	-33
d=6 w=issu	32
d=6 w=look	-26
d=6 w=mad	38
d=6 w=mak	-27
d=6 w=mor	-32
d=6 w=no	-27
d=6 w=offer	-47
d=6 w=point	30
d=6 w=praise	45
d=6 w=say	43
d=6 w=sought	-32
d=6 w=spok	-29
d=6 w=tak	-41
d=6 w=talk	-43
d=6 w=tell	-26
d=6 w=the	-58
d=6 w=then	-25
d=6 w=tri	69
d=7	-143
d=7 f=-ing	-34
d=7 f=N	-63
d=7 f=a	-68
d=7 f=all	-28
d=7 f=in	-38
d=7 f=it	-31
d=7 f=the	-55
d=7 f=v	-37
d=7 w=N	-75
d=7 w=a	-65
d=7 w=add	46
d=7 w=all	-28
d=7 w=ask	-28
d=7 w=call	-32
d=7 w=cast	39
d=7 w=conclude	40
d=7 w=hold	30
d=7 w=in	-34
d=7 w=mad	-39
d=7 w=point	33
d=7 w=post	91
d=7 w=releas	-31
d=7 w=report	26
d=7 w=seem	-46
d=7 w=sent	33
d=7 w=the	-49
d=7 w=tri	-25
d=7 w=write	54
l=# d=1	-70
l=# d=2	-44
l=# d=3	-97
l=# d=4	-78
l=# d=6	-25
l=# n=-	-69
l=# n=- 2=l	-62
l=# n=-s	-57
l=# n=N	-58
l=# n=N 2=l	-27
l=# n=in	-35
l=# n=l	-109
l=# n=to	-43
l=$ d=2	-29
l=$ d=3	-32
l=$ n=#	-85
l=$ n=# 2=l	-74
l=' n=l	-31
l='s d=0	-100
l='s d=2	-69
l='s d=3	-118
l='s d=4	-84
l='s d=5	-51
l='s d=6	-43
l='s d=7	-33
l='s n=-ing	-55
l='s n=-s	-80
l='s n=N	-68
l='s n=N 2=N	-32
l='s n=Q	-32
l='s n=l	-130
l=- d=1	-85
l=- d=2	-55
l=- d=3	-61
l=- d=4	-62
l=- d=5	-28
l=- d=6	-28
l=- n=-	-52
l=- n=N	63
l=- n=and	-35
l=- n=l	-38
l=- n=l 2=l	-27
l=-ed d=0	49
l=-ed d=2	70
l=-ed d=3	-35
l=-ed d=5	-93
l=-ed d=7	-35
l=-ed n=#	-31
l=-ed n=, 2="	57
l=-ed n=-	92
l=-ed n=-ed	72
l=-ed n=-ing	31
l=-ed n=-ly	-58
l=-ed n=-s 2=,	27
l=-ed n=-s 2=-ing	-70
l=-ed n=-s 2=.	-50
l=-ed n=-s 2=about	-123
l=-ed n=-s 2=l	90
l=-ed n=-s 2=of	56
l=-ed n=-s 2=that	83
l=-ed n=. 2="	-33
l=-ed n=. 2=the	27
l=-ed n=:	60
l=-ed n=: 2="	52
l=-ed n=N 2='s	93
l=-ed n=N 2=.	-100
l=-ed n=N 2=N	82
l=-ed n=N 2=as	65
l=-ed n=N 2=for	46
l=-ed n=N 2=in	-51
l=-ed n=N 2=l	-49
l=-ed n=N 2=that	-56
l=-ed n=Q 2=l	-28
l=-ed n=a 2=#	93
l=-ed n=about	-40
l=-ed n=about 2=the	-53
l=-ed n=after	34
l=-ed n=against	-110
l=-ed n=an	54
l=-ed n=an 2=l	59
l=-ed n=and	-65
l=-ed n=and 2=-ed	-94
l=-ed n=any	-46
l=-ed n=as	28
l=-ed n=as 2=a	-28
l=-ed n=as 2=l	-86
l=-ed n=at 2=the	45
l=-ed n=by	45
l=-ed n=by 2=-ing	-69
l=-ed n=by 2=-s	46
l=-ed n=by 2=N	37
l=-ed n=by 2=a	40
l=-ed n=by 2=l	63
l=-ed n=by 2=the	31
l=-ed n=down	-94
l=-ed n=for 2=-ing	56
l=-ed n=for 2=N	-52
l=-ed n=for 2=a	-80
l=-ed n=for 2=l	-58
l=-ed n=for 2=the	46
l=-ed n=he	38
l=-ed n=her	44
l=-ed n=her 2=l	-42
l=-ed n=him 2=for	92
l=-ed n=himself	-44
l=-ed n=his 2=-s	-79
l=-ed n=how	75
l=-ed n=if	54
l=-ed n=in	-65
l=-ed n=in 2=#	114
l=-ed n=in 2=-ing	-60
l=-ed n=in 2=a	-114
l=-ed n=in 2=an	-69
l=-ed n=into	-95
l=-ed n=its	51
l=-ed n=l 2=,	42
l=-ed n=l 2=-s	119
l=-ed n=l 2=.	41
l=-ed n=l 2=N	44
l=-ed n=l 2=on	-37
l=-ed n=l 2=the	-34
l=-ed n=like	25
l=-ed n=not	29
l=-ed n=of	-38
l=-ed n=off	-99
l=-ed n=on	-55
l=-ed n=on 2=N	80
l=-ed n=out	-119
l=-ed n=some	69
l=-ed n=that	118
l=-ed n=that 2=N	31
l=-ed n=that 2=he	74
l=-ed n=that 2=his	-36
l=-ed n=that 2=she	35
l=-ed n=the 2=-ed	36
l=-ed n=the 2=-ing	27
l=-ed n=the 2=-s	-42
l=-ed n=the 2=N	88
l=-ed n=their	64
l=-ed n=their 2=l	35
l=-ed n=them	56
l=-ed n=they	103
l=-ed n=those	61
l=-ed n=to 2=-ing	-49
l=-ed n=to 2=-s	-30
l=-ed n=to 2=be	66
l=-ed n=to 2=v	34
l=-ed n=up	-124
l=-ed n=what	60
l=-ed n=when	92
l=-ed n=whether	30
l=-ed n=with	-62
l=-ed n=with 2=l	-61
l=-ing d=0	36
l=-ing d=2	48
l=-ing d=3	47
l=-ing d=4	33
l=-ing d=5	84
l=-ing d=7	56
l=-ing n=,	48
l=-ing n=, 2="	119
l=-ing n=-ed	26
l=-ing n=-s	45
l=-ing n=-s 2=about	26
l=-ing n=-s 2=in	-31
l=-ing n=-s 2=of	-30
l=-ing n=-s 2=on	-73
l=-ing n=-s 2=that	64
l=-ing n=-s 2=to	-50
l=-ing n=. 2="	-28
l=-ing n=:	51
l=-ing n=: 2="	97
l=-ing n=N	101
l=-ing n=N 2='s	31
l=-ing n=N 2=.	-64
l=-ing n=N 2=l	-34
l=-ing n=Q	66
l=-ing n=a	42
l=-ing n=about	-94
l=-ing n=an	64
l=-ing n=an 2=l	73
l=-ing n=and	-71
l=-ing n=as	-40
l=-ing n=at	-65
l=-ing n=down	-60
l=-ing n=for	-102
l=-ing n=for 2=N	27
l=-ing n=for 2=a	-39
l=-ing n=for 2=l	-27
l=-ing n=for 2=the	-29
l=-ing n=he	84
l=-ing n=her 2=l	-55
l=-ing n=his	40
l=-ing n=his 2=-s	47
l=-ing n=in	-86
l=-ing n=it	56
l=-ing n=l 2=,	-31
l=-ing n=l 2=-ing	33
l=-ing n=l 2=-s	105
l=-ing n=l 2=N	119
l=-ing n=l 2=and	30
l=-ing n=l 2=at	-74
l=-ing n=l 2=in	-26
l=-ing n=l 2=l	43
l=-ing n=l 2=of	-48
l=-ing n=l 2=on	-41
l=-ing n=l 2=to	-97
l=-ing n=of	-43
l=-ing n=of 2=the	-40
l=-ing n=on	-67
l=-ing n=on 2=N	-28
l=-ing n=on 2=the	-38
l=-ing n=out	-114
l=-ing n=that	103
l=-ing n=that 2="	39
l=-ing n=that 2=N	87
l=-ing n=that 2=a	-37
l=-ing n=that 2=he	25
l=-ing n=that 2=l	-51
l=-ing n=that 2=she	41
l=-ing n=that 2=the	33
l=-ing n=the	31
l=-ing n=the 2=-s	29
l=-ing n=them	-28
l=-ing n=they	61
l=-ing n=to 2=-ing	32
l=-ing n=to 2=-s	27
l=-ing n=to 2=N	-67
l=-ing n=to 2=v	37
l=-ing n=up	-92
l=-ing n=whether	93
l=-ing n=with 2=N	-26
l=-ly d=0	126
l=-ly d=3	-51
l=-ly d=5	-79
l=-ly d=6	-44
l=-ly n=#	-57
l=-ly n=,	56
l=-ly n=-ed	-57
l=-ly n=-ing	-101
l=-ly n=-s	-39
l=-ly n=.	26
l=-ly n=in	-39
l=-ly n=l	-72
l=-ly n=l 2=l	-43
l=-ly n=on	-27
l=-ly n=that	93
l=-ly n=to	-51
l=-s d=0	62
l=-s d=3	-73
l=-s d=4	-90
l=-s d=5	-49
l=-s d=7	-53
l=-s n=#	47
l=-s n=, 2="	53
l=-s n=, 2=-ed	-26
l=-s n=, 2=-s	-36
l=-s n=, 2=N	-38
l=-s n=, 2=and	-35
l=-s n=, 2=but	27
l=-s n=, 2=l	-31
l=-s n=-ed	-32
l=-s n=-ed 2=to	-44
l=-s n=-ing 2=l	41
l=-s n=-ly	-40
l=-s n=.	-42
l=-s n=. 2="	37
l=-s n=. 2=N	-83
l=-s n=. 2=in	60
l=-s n=. 2=the	-73
l=-s n=:	128
l=-s n=: 2="	65
l=-s n=N	115
l=-s n=N 2=-s	-58
l=-s n=N 2=to	43
l=-s n=a	70
l=-s n=about	-47
l=-s n=about 2=his	60
l=-s n=about 2=how	44
l=-s n=about 2=the	-34
l=-s n=about 2=whether	-31
l=-s n=after	-49
l=-s n=against	-64
l=-s n=against 2=N	-33
l=-s n=an	-53
l=-s n=an 2=l	-69
l=-s n=and	-144
l=-s n=and 2=-s	-47
l=-s n=and 2=l	-49
l=-s n=as 2=l	-32
l=-s n=at	-68
l=-s n=by	38
l=-s n=by 2=N	-34
l=-s n=during	35
l=-s n=for 2=-s	-55
l=-s n=for 2=N	41
l=-s n=for 2=l	57
l=-s n=for 2=the	-32
l=-s n=from	37
l=-s n=from 2=N	38
l=-s n=he	-27
l=-s n=his 2=l	87
l=-s n=in	-74
l=-s n=in 2=N	-28
l=-s n=in 2=l	-51
l=-s n=in 2=the	31
l=-s n=its	47
l=-s n=l 2=,	33
l=-s n=l 2=-s	76
l=-s n=l 2=.	25
l=-s n=l 2=N	44
l=-s n=l 2=and	47
l=-s n=l 2=for	61
l=-s n=l 2=in	-68
l=-s n=l 2=of	-52
l=-s n=l 2=to	-49
l=-s n=like	-77
l=-s n=of	-71
l=-s n=of 2=-ing	36
l=-s n=of 2=-s	-51
l=-s n=of 2=a	-33
l=-s n=of 2=her	-34
l=-s n=of 2=his	-39
l=-s n=of 2=l	-75
l=-s n=of 2=the	-98
l=-s n=on	-114
l=-s n=on 2=N	-55
l=-s n=out	-44
l=-s n=over	-67
l=-s n=she	41
l=-s n=that	48
l=-s n=that 2="	38
l=-s n=that 2=-ed	-70
l=-s n=that 2=-s	34
l=-s n=that 2=N	49
l=-s n=that 2=l	-57
l=-s n=the	77
l=-s n=the 2=-s	32
l=-s n=to 2=-s	-31
l=-s n=to 2=N	37
l=-s n=were	-51
l=-s n=were 2=-ed	-28
l=-s n=who	-55
l=-s n=with	-28
l=-s n=—	25
l=: d=0	112
l=: d=1	-83
l=: d=2	-80
l=: d=3	-56
l=: d=4	-43
l=: n=Q	-122
l=: n=Q 2=N	-27
l=: n=^	-35
l=? n=^	-54
l=N d=0	60
l=N d=2	-90
l=N d=3	-93
l=N d=4	-128
l=N d=5	-44
l=N d=6	-109
l=N n=#	-30
l=N n='	-29
l=N n='s	-158
l=N n='s 2=-s	-30
l=N n='s 2=l	-79
l=N n=(	-33
l=N n=, 2=-ing	52
l=N n=, 2=N	-75
l=N n=, 2=a	-59
l=N n=, 2=but	-32
l=N n=, 2=l	-36
l=N n=, 2=the	-66
l=N n=-	-29
l=N n=-ed	-27
l=N n=-ed 2=N	40
l=N n=-ing	-118
l=N n=-s	-101
l=N n=-s 2=-ed	-29
l=N n=-s 2=for	42
l=N n=-s 2=l	-52
l=N n=.	43
l=N n=. 2="	58
l=N n=. 2=#	-32
l=N n=. 2=]	59
l=N n=. 2=a	-35
l=N n=. 2=as	27
l=N n=. 2=he	-64
l=N n=. 2=in	-31
l=N n=. 2=it	-41
l=N n=:	81
l=N n=: 2="	27
l=N n=N	-142
l=N n=N 2=,	-42
l=N n=N 2=.	-37
l=N n=N 2=:	71
l=N n=N 2=about	28
l=N n=N 2=in	-38
l=N n=N 2=of	33
l=N n=N 2=on	-62
l=N n=N 2=with	-49
l=N n=Q	-35
l=N n=a 2=l	-58
l=N n=after	46
l=N n=and	-77
l=N n=and 2=N	-28
l=N n=as 2=a	-27
l=N n=by	36
l=N n=during	91
l=N n=for	-76
l=N n=for 2=N	-31
l=N n=from	-32
l=N n=had	-29
l=N n=have	-35
l=N n=he	97
l=N n=his	48
l=N n=in 2=l	42
l=N n=in 2=the	-28
l=N n=is	-38
l=N n=l	-70
l=N n=l 2=-ed	-29
l=N n=l 2=-s	46
l=N n=l 2=in	45
l=N n=l 2=of	-51
l=N n=l 2=to	29
l=N n=not	-60
l=N n=of 2=-ing	34
l=N n=of 2=N	-59
l=N n=of 2=the	44
l=N n=on 2=N	71
l=N n=on 2=l	-54
l=N n=that	65
l=N n=that 2="	-57
l=N n=that 2=he	27
l=N n=that 2=the	45
l=N n=to 2=N	43
l=N n=to 2=the	-38
l=N n=v	-53
l=N n=was	-45
l=N n=with	-26
l=N n=with 2=N	-43
l=N n=would	38
l=N n=would 2=l	66
l=N n=—	31
l=N n=’	-25
l=a d=0	-77
l=a d=1	-176
l=a d=2	-167
l=a d=3	-99
l=a d=4	-58
l=a d=5	-29
l=a n=#	-41
l=a n=-ed	-40
l=a n=-ed 2=l	-31
l=a n=-ing	-73
l=a n=-ing 2=l	-51
l=a n=-ly	-34
l=a n=-s	-54
l=a n=-s 2=l	-34
l=a n=N	-116
l=a n=N 2=N	-45
l=a n=N 2=l	-46
l=a n=Q	-70
l=a n=Q 2=l	-56
l=a n=l	-154
l=a n=l 2=-ed	43
l=a n=l 2=l	-72
l=a n=l 2=of	-27
l=a n=more	-38
l=about d=0	30
l=about d=1	171
l=about d=2	226
l=about d=3	188
l=about d=4	110
l=about d=5	139
l=about d=6	163
l=about d=7	74
l=about n=-ing	131
l=about n=-s	101
l=about n=N	111
l=about n=a	77
l=about n=a 2=l	71
l=about n=her	61
l=about n=her 2=l	67
l=about n=his	72
l=about n=how	91
l=about n=l	167
l=about n=l 2=l	84
l=about n=the	156
l=about n=the 2=-s	73
l=about n=the 2=N	74
l=about n=what	101
l=after d=1	88
l=after d=2	-37
l=after d=3	-74
l=after d=4	-42
l=after n=-ing	-32
l=after n=N	73
l=after n=a	-29
l=after n=the	-51
l=again d=1	-40
l=against d=1	196
l=against d=2	119
l=against d=3	86
l=against d=4	124
l=against d=5	89
l=against d=7	34
l=against n=-s	121
l=against n=N	104
l=against n=N 2=N	29
l=against n=l	120
l=against n=the	130
l=against n=the 2=N	54
l=against n=the 2=l	57
l=all d=0	-58
l=all d=2	-40
l=all d=4	-42
l=all n=-s	-26
l=all n=the	-65
l=among d=4	76
l=among n=N	30
l=among n=l	88
l=among n=the	-61
l=an d=0	-47
l=an d=1	-95
l=an d=2	-124
l=an d=3	-36
l=an n=-ed	-45
l=an n=-ed 2=l	-32
l=an n=N	-56
l=an n=N 2=l	-32
l=an n=l	-153
l=an n=l 2=l	-46
l=and d=1	-126
l=and d=2	-117
l=and d=3	-131
l=and d=4	-88
l=and d=5	-96
l=and d=6	-74
l=and d=7	-52
l=and n=-ed	-70
l=and n=-ing	-52
l=and n=-ly	-31
l=and n=-s	-60
l=and n=N	-75
l=and n=a	-28
l=and n=a 2=l	-27
l=and n=his	-29
l=and n=l	-107
l=and n=l 2=l	-31
l=and n=the	-42
l=and n=the 2=l	-29
l=another d=1	-63
l=another n=l	-53
l=any d=1	-66
l=any n=-s	-29
l=any n=l	-48
l=are d=4	-33
l=are n=l	-44
l=as d=0	-69
l=as d=1	120
l=as d=2	28
l=as d=3	-75
l=as d=5	-68
l=as d=6	-52
l=as n=-ed	-65
l=as n=-ing	53
l=as n=-ly	52
l=as n=-s	-74
l=as n=N	29
l=as n=N 2=N	25
l=as n=Q	63
l=as n=Q 2=N	39
l=as n=a	26
l=as n=a 2="	-26
l=as n=a 2=l	34
l=as n=he	-47
l=as n=he 2=-ed	-40
l=as n=l	31
l=as n=l 2=.	-27
l=at d=1	31
l=at d=2	104
l=at d=3	132
l=at d=6	-29
l=at d=7	36
l=at n=-ing	122
l=at n=N	85
l=at n=N 2='s	-39
l=at n=N 2=N	51
l=at n=a	-84
l=at n=l	37
l=at n=the 2=N	-53
l=at n=the 2=l	29
l=be d=2	-35
l=be d=3	-63
l=be n=-ed 2=by	-26
l=be n=-ing	-72
l=be n=Q	-37
l=be n=a	-65
l=be n=a 2=l	-53
l=be n=l	-48
l=been n=-ed	-32
l=been n=-ing	-46
l=before n=N	-26
l=before n=the	-39
l=between n=N	-28
l=between n=N 2=and	-27
l=both d=0	-48
l=both d=1	-54
l=both n=-s	-50
l=both n=N	-37
l=by d=1	74
l=by d=2	47
l=by n=#	100
l=by n=-ing	-97
l=by n=-s	43
l=by n=a	-52
l=by n=l	31
l=by n=l 2=N	-27
l=by n=l 2=l	30
l=by n=the	30
l=by n=the 2=l	41
l=did n=not	-37
l=down d=1	97
l=down n=on	-59
l=during d=1	-81
l=during n=a	-47
l=during n=a 2=l	-36
l=during n=the	-44
l=earlier n=this	-46
l=earlier n=this 2=l	-46
l=few n=-s	-43
l=first n=l	-55
l=for d=0	25
l=for d=1	147
l=for d=2	108
l=for d=3	73
l=for d=4	99
l=for d=5	91
l=for d=6	45
l=for d=7	61
l=for n=-ed	35
l=for n=-ing	66
l=for n=-ing 2=a	-42
l=for n=-ing 2=l	-32
l=for n=-ing 2=the	50
l=for n=-s	51
l=for n=-s 2=to	-55
l=for n=N	76
l=for n=N 2='s	-67
l=for n=N 2=.	38
l=for n=N 2=N	64
l=for n=Q	27
l=for n=a	52
l=for n=a 2=l	39
l=for n=an	71
l=for n=an 2=l	63
l=for n=her	32
l=for n=him	72
l=for n=his 2=l	44
l=for n=l	110
l=for n=l 2=,	31
l=for n=l 2=l	-30
l=for n=the 2=N	53
l=for n=their	-42
l=from d=2	89
l=from d=5	28
l=from d=6	-37
l=from n=-ing	-52
l=from n=-s	65
l=from n=N 2=N	65
l=from n=a	-56
l=from n=his	66
l=from n=his 2=l	88
l=from n=l	87
l=from n=l 2=-s	47
l=had d=2	-35
l=had d=3	-27
l=had d=4	-35
l=has d=2	-74
l=has d=3	-29
l=has d=4	-26
l=has n=-ed	-41
l=has n=been	-34
l=has n=no	-34
l=has n=v	-43
l=have d=2	-60
l=have n=-ed	-42
l=he d=1	-54
l=he d=2	-88
l=he d=3	-62
l=he d=4	-75
l=he d=5	-49
l=he d=6	-35
l=he d=7	-27
l=he n='s	-27
l=he n=-ed	-33
l=he n=-s	-66
l=he n=had	-27
l=he n=has	-31
l=he n=is	-26
l=he n=was	-40
l=he n=would	-40
l=her d=1	-120
l=her d=2	-103
l=her d=3	-71
l=her d=4	-53
l=her d=5	-29
l=her n=-ing	-29
l=her n=-s	-48
l=her n=N	-34
l=her n=l	-119
l=him d=1	-156
l=him d=2	-74
l=him n=,	-27
l=him n=.	30
l=him n=as	-25
l=himself d=1	-106
l=himself n=as	-41
l=his d=1	-146
l=his d=2	-99
l=his d=3	-89
l=his d=4	-49
l=his d=5	-41
l=his n=-ing	-41
l=his n=-s	-108
l=his n=N	-57
l=his n=l	-170
l=his n=l 2=l	-55
l=how d=3	-46
l=how d=4	-50
l=how d=5	31
l=how n=N	-39
l=how n=he	-33
l=how n=l	-44
l=how n=the	-48
l=how n=the 2=l	-28
l=how n=to	-40
l=if d=2	-54
l=if n=N	35
l=if n=the	-51
l=in d=0	30
l=in d=1	-88
l=in d=2	-61
l=in d=5	-92
l=in d=6	-75
l=in d=7	-53
l=in n=#	-101
l=in n=-ing	58
l=in n=-ing 2=l	45
l=in n=-ing 2=the	29
l=in n=-s	43
l=in n=N	-37
l=in n=N 2=,	-84
l=in n=N 2=.	-39
l=in n=N 2=N	35
l=in n=N 2=that	-29
l=in n=a 2=N	54
l=in n=a 2=l	-25
l=in n=an	-64
l=in n=an 2=l	-54
l=in n=her	-49
l=in n=her 2=l	-38
l=in n=l	-26
l=in n=l 2=-s	52
l=in n=l 2=to	-43
l=in n=the	-58
l=in n=the 2=-s	-42
l=in n=the 2=l	-70
l=in n=their	-30
l=in n=which	-27
l=into n=l	-73
l=into n=the	-29
l=is d=1	-41
l=is d=2	38
l=is d=3	28
l=is d=4	-59
l=is n=-ed	-57
l=is n=-ing	-72
l=is n=Q	26
l=is n=not	-31
l=is n=that	59
l=is n=to	51
l=it d=0	-110
l=it d=1	-49
l=it d=2	-98
l=it d=3	-67
l=it d=4	-49
l=it n='s	-57
l=it n=,	68
l=it n=-s	-33
l=it n=.	-71
l=it n=Q	-29
l=it n=as	-27
l=it n=is	-46
l=it n=was	-55
l=it n=will	-27
l=it n=would	-30
l=its d=1	-62
l=its d=2	-56
l=its n=-s	-52
l=its n=l	-60
l=just d=1	-48
l=l d=0	34
l=l d=7	-40
l=l n=$	-37
l=l n=$ 2=#	-37
l=l n='s	-126
l=l n='s 2=-s	-34
l=l n='s 2=l	-75
l=l n=, 2="	144
l=l n=, 2=-s	-30
l=l n=, 2=N	-116
l=l n=, 2=a	-39
l=l n=, 2=and	-70
l=l n=, 2=in	43
l=l n=, 2=l	-43
l=l n=, 2=which	-39
l=l n=, 2=while	-30
l=l n=, 2=who	38
l=l n=-	56
l=l n=- 2=and	-33
l=l n=-ed	-53
l=l n=-ed 2=N	-34
l=l n=-ed 2=by	-37
l=l n=-ed 2=in	-36
l=l n=-ed 2=l	-37
l=l n=-ing	-77
l=l n=-ing 2=,	-34
l=l n=-ing 2=-s	32
l=l n=-ing 2=N	32
l=l n=-ing 2=a	31
l=l n=-ing 2=the	-28
l=l n=-ing 2=to	-63
l=l n=-ly	-74
l=l n=-ly 2=l	-55
l=l n=-s	-82
l=l n=-s 2=,	-47
l=l n=-s 2=-ed	-25
l=l n=-s 2=-ing	-50
l=l n=-s 2=.	-38
l=l n=-s 2=and	-43
l=l n=-s 2=as	-34
l=l n=-s 2=for	25
l=l n=-s 2=from	-29
l=l n=-s 2=l	-38
l=l n=-s 2=on	-107
l=l n=-s 2=the	40
l=l n=. 2="	44
l=l n=. 2=a	-31
l=l n=. 2=after	-37
l=l n=. 2=and	-29
l=l n=. 2=for	-27
l=l n=. 2=he	45
l=l n=. 2=in	-25
l=l n=. 2=one	46
l=l n=. 2=that	-53
l=l n=. 2=while	-33
l=l n=:	126
l=l n=: 2="	149
l=l n=: 2=N	-28
l=l n=;	-62
l=l n=; 2=N	-46
l=l n=N	30
l=l n=N 2='s	70
l=l n=N 2=,	30
l=l n=N 2=and	51
l=l n=N 2=in	-29
l=l n=N 2=is	25
l=l n=N 2=l	-98
l=l n=N 2=to	54
l=l n=N 2=was	72
l=l n=Q	26
l=l n=a	34
l=l n=a 2=N	25
l=l n=about 2=-ing	-36
l=l n=about 2=l	56
l=l n=after	-41
l=l n=against	-102
l=l n=against 2=N	-29
l=l n=against 2=the	-26
l=l n=all	-38
l=l n=among	86
l=l n=among 2=l	82
l=l n=an 2=l	-39
l=l n=and	-53
l=l n=and 2=-ed	-31
l=l n=and 2=l	-37
l=l n=any	43
l=l n=are	-26
l=l n=as	-25
l=l n=as 2="	-44
l=l n=as 2=N	-32
l=l n=at	-34
l=l n=at 2=a	-79
l=l n=be	-87
l=l n=because	66
l=l n=because 2=of	57
l=l n=between	-39
l=l n=by	38
l=l n=by 2=-ing	31
l=l n=by 2=N	49
l=l n=by 2=a	48
l=l n=by 2=the	27
l=l n=down	-39
l=l n=during	-84
l=l n=during 2=a	-77
l=l n=earlier	-47
l=l n=for	-45
l=l n=for 2=N	-34
l=l n=for 2=his	69
l=l n=for 2=l	-29
l=l n=from	70
l=l n=from 2=l	66
l=l n=had	-42
l=l n=has	-69
l=l n=has 2=-ed	-30
l=l n=he	151
l=l n=he 2='s	45
l=l n=he 2=-s	48
l=l n=he 2=had	61
l=l n=her	45
l=l n=her 2=l	43
l=l n=him	48
l=l n=his	32
l=l n=his 2=l	33
l=l n=how	60
l=l n=if	65
l=l n=in	-47
l=l n=in 2=N	97
l=l n=in 2=a	-56
l=l n=in 2=an	-38
l=l n=in 2=l	-64
l=l n=into	-83
l=l n=is	-58
l=l n=is 2="	-30
l=l n=is 2=-ed	-34
l=l n=is 2=-ing	32
l=l n=is 2=l	61
l=l n=is 2=that	-26
l=l n=is 2=to	-61
l=l n=it	51
l=l n=it 2='s	31
l=l n=it 2=will	31
l=l n=l	-94
l=l n=l 2=,	-29
l=l n=l 2=-	-30
l=l n=l 2=-s	91
l=l n=l 2=.	-61
l=l n=l 2=N	56
l=l n=l 2=about	-68
l=l n=l 2=among	-59
l=l n=l 2=and	-36
l=l n=l 2=for	-50
l=l n=l 2=from	-72
l=l n=l 2=is	-70
l=l n=l 2=l	93
l=l n=l 2=of	-89
l=l n=l 2=on	-82
l=l n=l 2=to	-88
l=l n=l 2=v	44
l=l n=l 2=who	59
l=l n=l 2=with	-61
l=l n=like	-35
l=l n=more	-28
l=l n=no	53
l=l n=not	-44
l=l n=of	-104
l=l n=of 2="	39
l=l n=of 2=#	36
l=l n=of 2=-ing	-70
l=l n=of 2=-s	35
l=l n=of 2=a	-44
l=l n=of 2=his	-36
l=l n=of 2=l	-42
l=l n=of 2=the	-26
l=l n=of 2=their	-46
l=l n=off	-71
l=l n=on 2=-s	31
l=l n=on 2=N	40
l=l n=on 2=his	-64
l=l n=on 2=l	-35
l=l n=one	37
l=l n=or	-53
l=l n=or 2=l	-45
l=l n=out	-122
l=l n=out 2=a	-38
l=l n=over	-44
l=l n=she	97
l=l n=she 2=would	29
l=l n=should	-26
l=l n=than	-49
l=l n=that	119
l=l n=that 2="	25
l=l n=that 2=,	42
l=l n=that 2=-ed	-118
l=l n=that 2=-ing	-57
l=l n=that 2=-s	-43
l=l n=that 2=N	96
l=l n=that 2=a	70
l=l n=that 2=he	35
l=l n=that 2=his	89
l=l n=that 2=it	59
l=l n=that 2=the	37
l=l n=that 2=their	-29
l=l n=that 2=they	32
l=l n=that 2=would	-68
l=l n=the	66
l=l n=the 2=-ing	-51
l=l n=the 2=-s	53
l=l n=the 2=l	52
l=l n=their 2=-s	-97
l=l n=their 2=l	62
l=l n=them	31
l=l n=themselves	54
l=l n=there	55
l=l n=they	96
l=l n=they 2=were	27
l=l n=this	41
l=l n=this 2=l	-43
l=l n=through	-76
l=l n=to 2=-s	-71
l=l n=to 2=N	39
l=l n=to 2=a	-47
l=l n=to 2=be	77
l=l n=to 2=his	41
l=l n=to 2=the	-82
l=l n=toward	-102
l=l n=up	-66
l=l n=was	-36
l=l n=was 2=not	41
l=l n=what	106
l=l n=where	53
l=l n=whether	81
l=l n=will	-28
l=l n=will 2=be	-47
l=l n=with	-56
l=l n=with 2=-s	37
l=l n=would	-36
l=l n=would 2=be	-40
l=like d=0	58
l=like d=1	91
l=like n=N	-40
l=like n=to	41
l=long n=l	-37
l=many d=1	-69
l=many d=2	-46
l=many d=3	-46
l=many n=-s	-49
l=many n=N	-61
l=may d=2	-55
l=me d=1	-56
l=me n=.	27
l=more d=0	-57
l=more d=1	-96
l=more d=2	-34
l=more d=3	-47
l=more n=-ed	-32
l=more n=-ly	-37
l=more n=-s	-31
l=more n=l	-66
l=more n=l 2=l	-30
l=more n=than	-74
l=more n=than 2=#	-38
l=most n=l	-32
l=most n=of	-30
l=no d=0	-58
l=no d=1	-111
l=no d=3	-35
l=no n=-s	-53
l=no n=l	-71
l=not d=1	-76
l=not d=2	-83
l=not d=3	-57
l=not n=-ing	-56
l=not n=l	-44
l=not n=to	-43
l=not n=to 2=l	-80
l=of d=1	144
l=of d=2	75
l=of d=3	86
l=of d=4	56
l=of d=7	38
l=of n=-ing	105
l=of n=-ing 2=l	29
l=of n=-s 2=.	29
l=of n=N	46
l=of n=N 2='s	28
l=of n=N 2=-s	-110
l=of n=N 2=.	43
l=of n=N 2=N	44
l=of n=N 2=l	-48
l=of n=Q	84
l=of n=Q 2=N	71
l=of n=a	40
l=of n=being	32
l=of n=her	29
l=of n=his 2=-s	-27
l=of n=l	49
l=of n=l 2=,	-41
l=of n=l 2=.	46
l=of n=l 2=N	56
l=of n=l 2=and	59
l=of n=l 2=l	77
l=of n=l 2=to	-44
l=of n=the 2=l	29
l=of n=their	-46
l=of n=their 2=l	-43
l=of n=those	-68
l=of n=what	37
l=off d=1	100
l=on d=0	-55
l=on d=1	76
l=on d=2	137
l=on d=3	143
l=on d=4	86
l=on d=5	69
l=on d=6	52
l=on d=7	33
l=on n=-ing	91
l=on n=-s	93
l=on n=N 2='s	68
l=on n=N 2=-s	60
l=on n=N 2=.	-42
l=on n=N 2=N	75
l=on n=N 2=that	-111
l=on n=a	33
l=on n=a 2=l	38
l=on n=her	26
l=on n=how	66
l=on n=l	86
l=on n=l 2=-s	54
l=on n=the	35
l=on n=the 2=-s	-39
l=on n=the 2=l	27
l=on n=to	-76
l=on n=to 2=l	-94
l=on n=whether	53
l=once d=0	-60
l=once n=again	-37
l=one d=1	-26
l=one d=2	-58
l=one d=3	-33
l=one n=l	-48
l=one n=of	-41
l=only d=4	-38
l=or d=3	-31
l=other d=2	-29
l=other n=-s	-64
l=other n=N	-33
l=other n=l	-28
l=out d=1	91
l=out d=3	43
l=out d=6	39
l=out n=a	-55
l=out n=a 2=l	-29
l=out n=in	-49
l=out n=of	-50
l=out n=that	125
l=over d=1	128
l=over d=2	105
l=over d=3	91
l=over d=4	44
l=over d=5	-35
l=over n=N	116
l=over n=l	151
l=over n=the	45
l=several d=1	-49
l=several n=-s	-39
l=she d=1	-48
l=she d=2	-34
l=she d=3	-33
l=she d=4	-28
l=since d=0	-50
l=since n=the	-58
l=so d=0	-75
l=so d=1	-99
l=so n=l	-56
l=some d=1	-63
l=some d=2	-44
l=some d=3	-25
l=some n=-s	-66
l=some n=l	-66
l=some n=of	-41
l=than d=3	-42
l=than d=4	-30
l=than d=5	-26
l=than n=#	-45
l=that d=0	-44
l=that d=2	-104
l=that d=3	-89
l=that d=4	-124
l=that d=5	-78
l=that d=6	-56
l=that n=,	54
l=that n=-ed	-36
l=that n=-s	-54
l=that n=N	-63
l=that n=a	-32
l=that n=he	-95
l=that n=it	-39
l=that n=l	-66
l=that n=the	-31
l=that n=they	-33
l=the d=0	-84
l=the d=1	-169
l=the d=2	-179
l=the d=3	-138
l=the d=4	-114
l=the d=5	-62
l=the d=6	-60
l=the d=7	-32
l=the n=#	-43
l=the n=-ed	-29
l=the n=-ing	-75
l=the n=-ing 2=l	-33
l=the n=-s	-117
l=the n=-s 2=of	-32
l=the n=N	-182
l=the n=N 2=N	-72
l=the n=N 2=l	-53
l=the n=Q	-46
l=the n=Q 2=l	-31
l=the n=first	-28
l=the n=l	-197
l=the n=l 2=l	-45
l=the n=l 2=of	-27
l=the n=most	-29
l=their d=1	-97
l=their d=2	-49
l=their d=3	-36
l=their d=4	-29
l=their n=-s	-76
l=their n=l	-111
l=them d=1	-77
l=them d=2	-56
l=them d=3	-30
l=them n=.	-43
l=themselves d=1	-31
l=then d=0	-61
l=then n=-ed	-38
l=there d=1	-48
l=these n=-s	-33
l=they d=1	-49
l=they d=2	-37
l=they d=3	-47
l=they d=4	-35
l=they n=were	-26
l=this d=1	-34
l=this d=2	-34
l=this d=3	-53
l=this d=4	-37
l=this n=l	-105
l=those d=1	-43
l=those d=3	-33
l=those n=-s	-59
l=three n=-s	-28
l=through n=the	-33
l=to d=0	54
l=to d=2	62
l=to d=3	87
l=to d=4	47
l=to d=6	-49
l=to d=7	-26
l=to n=# 2=l	-37
l=to n=-ing	63
l=to n=-ing 2=l	25
l=to n=-ly	43
l=to n=-ly 2=l	-99
l=to n=-s	42
l=to n=-s 2=-s	30
l=to n=-s 2=l	-101
l=to n=-s 2=on	-38
l=to n=N	73
l=to n=N 2='s	87
l=to n=N 2=,	28
l=to n=N 2=-s	-32
l=to n=N 2=.	48
l=to n=N 2=N	-47
l=to n=a	34
l=to n=a 2=l	35
l=to n=be	-151
l=to n=be 2=-ed	-36
l=to n=be 2=a	-38
l=to n=have	-33
l=to n=him	49
l=to n=his	-32
l=to n=his 2=-s	-84
l=to n=his 2=l	41
l=to n=l	-51
l=to n=l 2=,	-50
l=to n=l 2=-ing	-36
l=to n=l 2=-ly	-40
l=to n=l 2=-s	76
l=to n=l 2=a	-117
l=to n=l 2=all	28
l=to n=l 2=and	36
l=to n=l 2=any	-25
l=to n=l 2=as	-34
l=to n=l 2=for	-65
l=to n=l 2=him	38
l=to n=l 2=his	29
l=to n=l 2=in	-69
l=to n=l 2=l	82
l=to n=l 2=out	-55
l=to n=l 2=that	-27
l=to n=l 2=their	-38
l=to n=l 2=to	-49
l=to n=l 2=up	38
l=to n=the	62
l=to n=the 2=-s	53
l=to n=the 2=N	27
l=to n=v	-123
l=to n=v 2=-s	-32
l=to n=v 2=N	-32
l=to n=v 2=l	-49
l=to n=v 2=the	-34
l=two n=-s	-43
l=under n=l	-58
l=up d=1	63
l=up d=4	-35
l=v d=2	-36
l=v d=3	43
l=v d=7	-51
l=v n=-ly	-81
l=v n=.	39
l=v n=a	-41
l=v n=a 2=l	-27
l=v n=after	36
l=v n=an	-34
l=v n=an 2=l	-62
l=v n=as	-31
l=v n=her	-29
l=v n=her 2=l	-54
l=v n=his	29
l=v n=in	27
l=v n=in 2=an	-31
l=v n=it	-53
l=v n=it 2=l	-36
l=v n=l	-56
l=v n=l 2=-s	77
l=v n=l 2=N	-31
l=v n=l 2=l	28
l=v n=l 2=of	-40
l=v n=l 2=to	-44
l=v n=more	47
l=v n=no 2=l	-36
l=v n=of	63
l=v n=on 2=the	-26
l=v n=on 2=to	-40
l=v n=out	-77
l=v n=that	68
l=v n=the	-54
l=v n=the 2=l	-29
l=v n=to	32
l=v n=to 2=be	61
l=v n=to 2=v	-27
l=v n=up	-39
l=v n=with	-45
l=was d=1	30
l=was d=2	-72
l=was d=4	-37
l=was d=5	-39
l=was d=6	-31
l=was d=7	29
l=was n=-ed	-28
l=was n=-ing	-47
l=was n=l	-27
l=was n=not	-35
l=was n=the	-26
l=were d=2	-28
l=what d=1	-83
l=what d=2	-75
l=what d=3	-46
l=what d=4	-39
l=what n=he	-50
l=when d=3	-39
l=when d=4	-41
l=whether d=1	-73
l=whether d=2	-29
l=whether n=N 2=N	-34
l=whether n=he	-36
l=whether n=the 2=l	-45
l=which n=l	-31
l=while n=-ing	-47
l=who d=1	-41
l=who d=2	-51
l=who d=3	-43
l=who d=4	-43
l=who d=5	-27
l=who n=-ed	-38
l=who n=has	-38
l=why d=1	-29
l=why n=N	-42
l=why n=he	-34
l=will d=1	-30
l=will d=3	-36
l=will n=be	-42
l=will n=l	-47
l=with d=1	73
l=with d=2	96
l=with d=3	54
l=with d=6	46
l=with d=7	-34
l=with n=-s	-82
l=with n=N 2='s	43
l=with n=N 2=-s	55
l=with n=N 2=.	26
l=with n=a	38
l=with n=a 2=l	52
l=with n=his	25
l=with n=his 2=l	28
l=with n=l	90
l=with n=l 2=-s	60
l=with n=l 2=l	38
l=with n=the 2=N	-52
l=would d=2	-33
l=would d=3	-46
l=would d=4	-37
l=would d=5	-27
l=would n=be	-45
l=would n=l 2=a	40
l=you d=1	-40
l=‘ n=N	-33
n=# d=0	26
n=# d=2	-94
n=# d=4	-80
n=# d=5	-38
n=# d=6	-34
n=# d=7	-30
n=$ d=1	-25
n=$ d=2	-37
n=$ d=3	-50
n=' d=2	36
n='s d=0	-50
n='s d=1	-87
n='s d=2	-87
n='s d=3	-69
n='s d=4	-42
n='s d=5	-36
n=, d=1	57
n=, d=2	28
n=, d=5	-44
n=- d=1	117
n=- d=4	-58
n=- d=5	-41
n=- d=6	31
n=- d=7	30
n=-ed d=1	-79
n=-ed d=2	-112
n=-ed d=3	-42
n=-ed d=4	-127
n=-ed d=5	-45
n=-ed d=6	-99
n=-ed d=7	-79
n=-ing d=3	48
n=-ing d=5	-30
n=-ly d=0	-133
n=-ly d=1	-59
n=-ly d=3	-112
n=-ly d=4	-27
n=-ly d=5	-59
n=-ly d=6	-32
n=-s d=0	30
n=-s d=1	-50
n=-s d=2	-37
n=-s d=3	-30
n=-s d=4	-50
n=-s d=6	-78
n=. d=1	85
n=. d=3	30
n=: d=0	120
n=: d=1	150
n=: d=2	138
n=: d=3	61
n=: d=4	93
n=: d=5	106
n=: d=6	61
n=N d=0	152
n=N d=2	40
n=N d=6	26
n=Q d=1	-43
n=Q d=2	74
n=Q d=3	35
n=Q d=4	59
n=Q d=6	-50
n=a d=7	36
n=about d=0	-91
n=about d=4	-61
n=about d=5	-40
n=about d=6	-26
n=after d=0	-37
n=again d=0	-111
n=against d=0	-103
n=against d=1	-27
n=against d=2	-68
n=against d=3	-30
n=all d=1	-35
n=all d=4	-38
n=all d=5	34
n=among d=1	89
n=among d=3	-36
n=an d=0	-34
n=an d=4	75
n=an d=5	46
n=an d=6	54
n=an d=7	33
n=and d=0	-96
n=and d=1	-72
n=and d=2	-97
n=and d=3	-91
n=and d=4	-99
n=and d=5	-71
n=and d=6	-47
n=and d=7	-34
n=another d=0	52
n=any d=0	-31
n=any d=3	81
n=are d=2	-25
n=are d=3	-48
n=as d=2	-39
n=as d=3	-53
n=as d=5	-46
n=as d=6	-49
n=as d=7	-25
n=at d=0	-75
n=be d=1	-117
n=be d=2	-65
n=be d=3	-53
n=be d=4	-34
n=be d=5	-26
n=because d=4	-27
n=been d=2	-50
n=before d=6	-27
n=being d=2	-30
n=both d=0	94
n=but d=4	-32
n=by d=1	45
n=by d=3	69
n=by d=7	-33
n=could d=1	-29
n=could d=2	-32
n=did d=1	-33
n=down d=0	-150
n=during d=0	-58
n=during d=1	80
n=even d=2	-30
n=first d=2	-53
n=for d=0	-64
n=for d=2	-56
n=for d=3	-122
n=for d=4	-28
n=for d=5	-49
n=for d=6	-33
n=from d=1	62
n=from d=2	27
n=from d=3	33
n=from d=4	-66
n=from d=5	-55
n=from d=7	-31
n=had d=1	-52
n=had d=2	-31
n=had d=3	-42
n=had d=5	-27
n=has d=1	-86
n=has d=2	-37
n=has d=3	-36
n=has d=5	-35
n=have d=1	-40
n=have d=2	-44
n=he d=0	202
n=he d=2	46
n=he d=5	-61
n=he d=6	-57
n=he d=7	-26
n=her d=0	128
n=her d=2	29
n=her d=4	43
n=him d=0	116
n=him d=1	43
n=him d=3	58
n=him d=5	27
n=himself d=0	41
n=his d=0	34
n=his d=1	67
n=his d=2	26
n=his d=3	63
n=his d=5	48
n=his d=6	31
n=his d=7	69
n=how d=0	111
n=how d=1	29
n=how d=2	134
n=how d=3	88
n=how d=5	27
n=if d=0	88
n=in d=0	-91
n=in d=2	-39
n=in d=3	-55
n=in d=4	-68
n=in d=7	-50
n=into d=0	-158
n=is d=1	-28
n=is d=3	-62
n=is d=5	-29
n=is d=6	-29
n=it d=0	70
n=it d=2	-48
n=it d=3	98
n=it d=7	35
n=its d=0	78
n=its d=1	73
n=its d=2	75
n=its d=6	38
n=l d=0	-29
n=l d=1	-90
n=l d=2	-90
n=l d=3	-92
n=l d=4	-56
n=l d=5	-88
n=l d=6	-131
n=l d=7	-77
n=like d=0	-27
n=many d=0	33
n=many d=2	66
n=may d=1	-56
n=me d=0	116
n=more d=0	30
n=more d=2	-29
n=more d=4	-39
n=more d=5	-29
n=most d=2	52
n=no d=0	-66
n=no d=2	57
n=not d=0	-37
n=not d=1	-32
n=not d=3	45
n=not d=4	-37
n=not d=5	-25
n=of d=0	-62
n=of d=1	-81
n=of d=2	-62
n=of d=3	-86
n=of d=4	-54
n=of d=5	-80
n=of d=6	-50
n=of d=7	-37
n=off d=0	-175
n=on d=0	-97
n=on d=1	-34
n=on d=2	-40
n=on d=3	-36
n=on d=4	-48
n=on d=5	-31
n=on d=7	-34
n=one d=0	126
n=one d=1	49
n=one d=5	33
n=only d=0	-35
n=only d=1	-30
n=only d=3	-26
n=or d=2	-33
n=other d=1	57
n=other d=2	30
n=out d=0	-239
n=out d=2	-67
n=over d=0	-87
n=over d=3	-49
n=over d=4	-26
n=she d=0	157
n=she d=2	34
n=she d=3	-34
n=she d=7	30
n=should d=4	-25
n=some d=0	63
n=some d=1	26
n=some d=2	31
n=some d=3	-62
n=some d=4	48
n=than d=2	-41
n=than d=3	-30
n=that d=0	239
n=that d=1	137
n=that d=2	60
n=that d=3	99
n=that d=4	51
n=that d=5	44
n=that d=6	31
n=that d=7	52
n=the d=0	105
n=the d=1	26
n=the d=4	41
n=the d=6	-31
n=the d=7	-46
n=their d=1	29
n=their d=3	-49
n=their d=4	30
n=their d=5	69
n=their d=6	60
n=them d=0	63
n=them d=1	36
n=them d=2	43
n=them d=6	39
n=themselves d=0	37
n=there d=0	106
n=they d=0	157
n=they d=1	31
n=this d=0	103
n=this d=1	42
n=this d=4	-43
n=this d=5	26
n=those d=0	117
n=those d=4	-46
n=to d=0	-29
n=to d=7	-27
n=two d=4	-33
n=up d=0	-202
n=up d=2	-41
n=up d=3	-26
n=v d=0	-41
n=v d=1	-74
n=v d=2	-133
n=v d=3	-59
n=v d=4	-91
n=v d=6	-49
n=v d=7	-35
n=was d=0	26
n=was d=2	-83
n=was d=3	-43
n=was d=4	-49
n=was d=5	-29
n=were d=1	-33
n=what d=0	158
n=what d=1	127
n=what d=2	42
n=what d=3	61
n=what d=6	65
n=when d=0	58
n=when d=3	40
n=whether d=0	143
n=whether d=1	104
n=whether d=2	109
n=whether d=3	92
n=whether d=4	106
n=whether d=5	28
n=who d=0	103
n=who d=2	51
n=who d=4	-31
n=who d=6	-25
n=why d=0	99
n=will d=0	27
n=will d=1	-38
n=will d=2	-47
n=will d=3	-44
n=will d=4	-31
n=will d=5	-26
n=with d=0	-63
n=with d=1	-26
n=with d=2	-33
n=with d=3	-27
n=with d=4	-59
n=with d=5	-52
n=with d=6	-33
n=would d=2	-63
n=would d=3	-43
n=would d=4	-38
n=would d=5	-27
n=you d=0	94
n=— d=6	-29
n=— d=7	33
n=‘ d=0	50
w='s l=	-100
w='s l=of	48
w='s l=on	37
w='s l=that	-44
w='s n=-ing d=0	-27
w='s n=-s d=3	-64
w='s n=-s d=4	-25
w='s n=l d=2	30
w='s n=l d=3	-38
w='s n=l d=5	78
w=: l=	112
w=: n=N d=0	32
w=: n=‘ d=0	26
w=N l='s	-25
w=N l=a	-25
w=N l=about	108
w=N l=for	65
w=N l=hillary	-54
w=N l=on	77
w=N l=poll	-32
w=N l=that	-37
w=N l=trump	-76
w=N l=with	-39
w=N n=, d=2	-37
w=N n=, d=3	-44
w=N n=. d=2	-49
w=N n=. d=4	-36
w=N n=N d=0	58
w=N n=N d=2	-43
w=N n=N d=5	-57
w=N n=N d=6	-41
w=N n=of d=0	29
w=N n=the d=0	117
w=N n=the d=1	91
w=a l=	-69
w=a l=to	116
w=a n=l d=0	-34
w=a n=l d=1	-117
w=a n=l d=2	-66
w=a n=l d=3	26
w=a n=of d=1	-61
w=about l=	29
w=accord l=	-126
w=accord l=by	87
w=accord l=from	68
w=accord l=of	-47
w=accord l=to	118
w=accord n=N d=1	56
w=accord n=N d=2	-34
w=accord n=N d=3	-30
w=accord n=N d=4	57
w=accord n=N d=5	28
w=accord n=a d=1	-46
w=accord n=l d=1	89
w=accord n=l d=6	46
w=accord n=the d=1	59
w=accord n=to d=0	-126
w=accuse l=	62
w=accuse n=N d=0	40
w=accuse n=him d=0	69
w=accuse n=of d=1	-26
w=acknowledge l=	38
w=add l=	26
w=add l=that	38
w=add n=N d=1	-66
w=advocat l=	67
w=agree l=	38
w=agree l=to	32
w=all l=	-58
w=allege l=	47
w=allow l=	74
w=an l=	-40
w=an n=l d=1	-41
w=announce l=	69
w=announce l=on	-113
w=announce n=N d=0	-124
w=announce n=N d=1	-51
w=announce n=his d=0	48
w=appear l=	60
w=appear l=be	44
w=appear n=l d=2	-29
w=argu l=	52
w=argue l=	57
w=argue l=in	-33
w=argue n=l d=2	36
w=argue n=that d=0	34
w=ask l=	72
w=ask l=about	32
w=ask l=by	-29
w=ask l=for	70
w=ask l=if	-32
w=ask l=on	-30
w=ask l=to	-28
w=ask n=-s d=1	51
w=ask n=N d=0	48
w=ask n=N d=1	-95
w=ask n=N d=3	-52
w=ask n=by d=0	57
w=ask n=for d=0	-74
w=ask n=if d=0	45
w=ask n=the d=0	29
w=ask n=the d=5	-28
w=ask n=to d=0	76
w=ask n=to d=2	39
w=assert l=	59
w=assur l=	42
w=attack l=clinton	-29
w=attack l=on	49
w=attack n=N d=0	72
w=attack n=N d=1	73
w=attempt l=	-49
w=attempt n=l d=1	-40
w=attempt n=to d=0	-34
w=back l=	68
w=back n=N d=0	28
w=back n=N d=1	-31
w=began l=	-85
w=believ l=	71
w=believe l=	70
w=blame l=	53
w=blast l=	52
w=blast n=N d=0	48
w=both l=	-48
w=call l=	38
w=call l=for	132
w=call l=from	-30
w=call l=him	-27
w=call l=of	-27
w=call l=on	36
w=call l=to	26
w=call n=-ing d=1	28
w=call n=-s d=1	65
w=call n=N d=0	27
w=call n=N d=1	70
w=call n=N d=3	37
w=call n=N d=4	-26
w=call n=Q d=1	-49
w=call n=a d=1	-47
w=call n=for d=0	-82
w=call n=him d=0	29
w=call n=l d=3	-43
w=call n=on d=0	-40
w=call n=the d=1	42
w=campaign l=	-32
w=cast l=	-42
w=challeng l=	82
w=charge l=	-45
w=cheer l=	-51
w=cite l=	140
w=claim l=	72
w=claim l=to	42
w=claim n=N d=1	34
w=claim n=N d=3	-31
w=claim n=l d=0	-33
w=com l=	-81
w=comment l=	-51
w=complain l=	60
w=concern l=	26
w=confirm l=	77
w=consider l=	119
w=consider n=l d=1	-36
w=continue l=	-95
w=continue l=to	-70
w=continue n=l d=1	-56
w=continue n=to d=0	-102
w=criticism l=	39
w=criticize l=	61
w=criticize l=for	-70
w=criticize n=N d=0	42
w=criticize n=l d=1	63
w=criticize n=the d=0	26
w=decide l=	46
w=decide l=to	-53
w=decision l=	71
w=declare l=	53
w=declare l=in	-35
w=declin l=comment	-75
w=declin l=for	-64
w=declin l=to	-39
w=declin n=l d=4	38
w=decry l=	73
w=deem l=	65
w=defend l=	85
w=defend l=of	29
w=deliver l=	-25
w=demand l=	39
w=deny l=	57
w=describe l=	77
w=describe l=as	-32
w=determine l=	82
w=discus l=	54
w=discuss l=	92
w=dismiss l=	76
w=eager l=	50
w=eager l=to	-28
w=embrac l=	48
w=emphasize l=	34
w=endors l=	83
w=endorse l=	64
w=endorse n=N d=0	46
w=estimate l=	42
w=expect l=	87
w=expect l=on	-44
w=expect l=to	25
w=expect n=to d=0	58
w=favor l=	89
w=fear l=	53
w=feel l=	57
w=find l=	92
w=find l=of	-44
w=find n=N d=0	41
w=find n=that d=0	30
w=focus l=	-44
w=focus l=on	45
w=focus n=on d=0	-66
w=highlight l=	95
w=hold l=	-64
w=hop l=	84
w=hope l=	83
w=hope l=to	-38
w=hope n=to d=0	101
w=ignor l=	80
w=in l=a	33
w=in l=of	65
w=in l=poll	-74
w=in l=polls	-48
w=in n=N d=1	-40
w=in n=N d=2	-93
w=in n=N d=3	33
w=in n=l d=1	26
w=in n=l d=4	-39
w=in n=the d=0	-29
w=insist l=	52
w=introduc l=	-30
w=issu l=	-67
w=issu l=statement	-56
w=issu n=a d=0	-87
w=it l=	-56
w=it n=l d=1	-27
w=joke l=	33
w=know l=	75
w=known l=	51
w=known l=as	118
w=known n=N d=1	68
w=known n=as d=0	-105
w=known n=l d=4	-25
w=lament l=	63
w=launch l=	-42
w=lik l=	32
w=list l=	62
w=look l=to	87
w=look n=to d=0	33
w=mad l=	-71
w=mad l=clear	132
w=mad l=it	28
w=mad l=to	-42
w=mad n=-s d=6	60
w=mad n=it d=0	-43
w=mad n=l d=0	-26
w=mad n=that d=2	67
w=mak l=	-73
w=mak n=l d=3	-36
w=mention l=	58
w=mention n=N d=0	32
w=mention n=the d=0	26
w=mock l=	52
w=mor l=	-57
w=nam l=	62
w=need l=to	-47
w=need n=l d=1	-38
w=need n=to d=0	-83
w=no l=	-51
w=nominat l=	98
w=note l=	47
w=note l=in	-29
w=note n=N d=3	-37
w=note n=that d=0	36
w=offer n=-s d=1	-33
w=offer n=-s d=2	-32
w=offer n=l d=1	-51
w=offer n=l d=3	47
w=on l=	-55
w=onc l=	-60
w=oppos l=	93
w=oppose l=	112
w=order l=	81
w=plan l=	47
w=plan n=to d=0	75
w=pledge l=to	28
w=pledge n=to d=0	86
w=point l=	-114
w=point l=to	115
w=point n=that d=1	33
w=point n=to d=0	-69
w=post l=	-29
w=post l=on	-110
w=praise l=	49
w=predict l=	82
w=prefer l=	57
w=prefer l=to	-32
w=press l=	-59
w=promise l=	86
w=promise n=to d=0	71
w=promot l=	82
w=propose l=	79
w=push l=	28
w=push l=for	55
w=push l=to	-34
w=push n=for d=0	-75
w=put l=	-85
w=question l=	68
w=question l=whether	31
w=question n=l d=1	-62
w=quot l=	28
w=rail l=	-42
w=rail l=against	46
w=rais l=	-56
w=read l=	50
w=recall l=	73
w=referr l=	-44
w=referr l=to	87
w=referr n=N d=1	53
w=referr n=to d=0	-44
w=refuse l=	32
w=refuse n=l d=1	-65
w=refuse n=l d=3	-27
w=refuse n=to d=0	28
w=reiterate l=	55
w=reject l=	38
w=reject n=the d=0	-27
w=releas l=	-44
w=releas n=a d=0	-113
w=remain l=	-56
w=remember l=	26
w=remind l=	94
w=report l=in	-51
w=report l=on	-95
w=report n=N d=0	-79
w=report n=N d=1	-41
w=report n=N d=2	67
w=report n=l d=1	-33
w=request l=	85
w=requir l=	86
w=respond l=to	51
w=respond n=l d=4	-35
w=respond n=to d=0	-30
w=reveal l=	38
w=say l=	78
w=say l='s	-30
w=say l=a	-35
w=say l=after	-43
w=say l=against	-45
w=say l=as	-51
w=say l=asked	-30
w=say l=at	-161
w=say l=before	-28
w=say l=by	-27
w=say l=campaign	29
w=say l=cnn	58
w=say l=conference	33
w=say l=debate	53
w=say l=during	-44
w=say l=email	28
w=say l=for	-94
w=say l=friday	72
w=say l=he	-32
w=say l=in	-161
w=say l=is	-39
w=say l=it	-26
w=say l=monday	41
w=say l=news	-36
w=say l=night	82
w=say l=of	-73
w=say l=on	-152
w=say l=only	67
w=say l=over	-47
w=say l=rubio	32
w=say l=saturday	46
w=say l=statement	89
w=say l=sunday	115
w=say l=that	-67
w=say l=the	-34
w=say l=thursday	94
w=say l=to	-72
w=say l=tuesday	57
w=say l=twitter	54
w=say l=was	-38
w=say l=wednesday	79
w=say l=when	-29
w=say l=with	-86
w=say l=year	-32
w=say n=, d=3	38
w=say n=, d=4	78
w=say n=, d=5	32
w=say n=, d=6	31
w=say n=, d=7	36
w=say n=-ed d=1	-30
w=say n=-ing d=0	90
w=say n=-ing d=1	-35
w=say n=-ing d=3	-48
w=say n=-ly d=0	-108
w=say n=-s d=0	150
w=say n=-s d=1	-27
w=say n=-s d=2	-35
w=say n=-s d=3	-40
w=say n=-s d=4	-25
w=say n=. d=1	106
w=say n=. d=2	109
w=say n=. d=3	101
w=say n=. d=4	109
w=say n=. d=5	60
w=say n=. d=6	122
w=say n=. d=7	50
w=say n=N d=0	-47
w=say n=N d=1	-123
w=say n=N d=2	-149
w=say n=N d=3	-59
w=say n=N d=4	-88
w=say n=N d=5	-72
w=say n=N d=6	-43
w=say n=N d=7	-34
w=say n=Q d=2	-28
w=say n=Q d=3	-34
w=say n=Q d=4	-26
w=say n=a d=0	58
w=say n=a d=1	-172
w=say n=a d=3	-56
w=say n=a d=4	-31
w=say n=about d=0	-45
w=say n=after d=0	29
w=say n=an d=1	-53
w=say n=at d=0	-32
w=say n=by d=4	-30
w=say n=during d=0	-69
w=say n=he d=0	91
w=say n=he d=1	32
w=say n=he d=2	31
w=say n=his d=0	64
w=say n=in d=0	-40
w=say n=in d=1	70
w=say n=in d=3	63
w=say n=in d=4	-47
w=say n=it d=0	112
w=say n=l d=0	147
w=say n=l d=1	-121
w=say n=l d=2	-70
w=say n=l d=3	-60
w=say n=l d=7	39
w=say n=on d=0	33
w=say n=on d=3	-25
w=say n=she d=0	72
w=say n=she d=1	34
w=say n=that d=0	29
w=say n=that d=1	77
w=say n=that d=4	62
w=say n=that d=5	73
w=say n=that d=6	-58
w=say n=the d=0	101
w=say n=the d=1	-80
w=say n=the d=3	-81
w=say n=the d=4	-76
w=say n=the d=5	-40
w=say n=there d=0	38
w=say n=they d=0	82
w=say n=to d=0	-40
w=say n=to d=2	-29
w=say n=to d=3	-43
w=say n=to d=4	-36
w=say n=when d=0	25
w=see l=	109
w=see n=the d=0	37
w=seek l=	103
w=seek n=l d=1	28
w=seek n=to d=0	55
w=seem l=	52
w=seem l=be	-45
w=seem l=of	-49
w=seem n=l d=0	29
w=seem n=l d=1	59
w=seem n=to d=0	-76
w=seen l=	71
w=seen l=as	46
w=sent l=	-85
w=show l=	55
w=show l=for	60
w=show l=in	39
w=show l=of	54
w=show n=-s d=0	47
w=show n=-s d=3	36
w=show n=N d=0	83
w=show n=N d=2	-46
w=show n=N d=7	32
w=show n=the d=0	42
w=shown l=	44
w=sinc l=	-50
w=slamm l=	63
w=so l=	-52
w=sought l=	58
w=sought l=to	25
w=sought n=l d=1	34
w=speak l=	-65
w=speak l=about	67
w=speak l=of	64
w=spok l=	26
w=spok l=about	29
w=spok n=about d=0	-33
w=start l=	-129
w=state l=	31
w=stress l=	32
w=suggest l=	110
w=suggest n=that d=0	29
w=support l=	107
w=support l=for	97
w=support l=of	27
w=support n=N d=0	38
w=support n=N d=1	28
w=support n=the d=0	-36
w=supporter l=	72
w=tak l=	-81
w=taken l=	-81
w=talk l=about	47
w=talk l=to	-44
w=talk n=about d=0	-77
w=talk n=l d=2	-32
w=talk n=l d=3	-40
w=tell l=	171
w=tell l=about	-28
w=tell l=of	60
w=tell n=-s d=0	84
w=tell n=N d=3	-32
w=tell n=N d=5	41
w=tell n=a d=0	78
w=tell n=that d=1	-34
w=tell n=that d=2	-31
w=tell n=that d=3	-28
w=that l=	-43
w=the l=	-67
w=the l=of	43
w=the n=N d=3	-45
w=the n=l d=1	-41
w=the n=l d=2	55
w=the n=l d=3	-33
w=the n=of d=1	86
w=then l=	-61
w=then n=-ed d=0	-37
w=think l=	75
w=threaten l=	85
w=threaten n=to d=0	78
w=took l=	-103
w=tout l=	38
w=tri l=	-118
w=tri l=to	-51
w=tri n=l d=1	-45
w=tri n=to d=0	-99
w=try l=	-58
w=try l=to	-49
w=try n=l d=1	-28
w=try n=to d=0	-49
w=turn l=	-129
w=tweet n=N d=1	-94
w=understand l=	37
w=urge l=	83
w=urge l=to	-27
w=used l=	-85
w=view l=as	34
w=vot l=for	66
w=vot l=in	-33
w=vot l=to	-41
w=vot n=for d=0	-39
w=vot n=l d=3	26
w=vow l=	58
w=vow n=to d=0	108
w=want l=	93
w=want l=to	-28
w=warn l=	68
w=warn l=of	84
w=warn n=the d=1	35
w=welcom l=	39
w=went l=	-97
w=went l=on	-81
w=went l=to	-36
w=went n=l d=2	-61
w=went n=on d=0	-53
w=went n=to d=1	-55
w=write l=	42
w=write l=email	-32
w=write l=in	-39
w=write l=on	-74
w=write l=to	-82
w=write n=. d=2	35
w=write n=N d=1	-83
w=write n=N d=2	-51
w=write n=N d=3	-42
w=write n=N d=4	-64
w=write n=N d=5	-44
w=write n=a d=1	-54
w=write n=l d=2	-34`;

export const sourceTable = `I c0 v0 o0 	-127
I c0 v0 o0  k=l	-71
L c0 v0 o0 	99
L c0 v0 o0  f="	37
L c0 v0 o0  f=-ing	69
L c0 v0 o0  f=-ly	-109
L c0 v0 o0  f=-s	38
L c0 v0 o0  f=about	40
L c0 v0 o0  f=for	30
L c0 v0 o0  f=it	-26
L c0 v0 o0  f=l	26
L c0 v0 o0  f=like	32
L c0 v0 o0  f=more	28
L c0 v0 o0  f=most	26
L c0 v0 o0  f=of	34
L c0 v0 o0  f=one	36
L c0 v0 o0  f=reportedly	-76
L c0 v0 o0  f=who	26
L c0 v0 o0  f=yet	25
L c0 v0 o0  f=—	-30
L c0 v0 o0  k='s	84
L c0 v0 o0  k=)	-107
L c0 v0 o0  k=-s	41
L c0 v0 o0  k=N	71
L c0 v0 o0  k=a	-130
L c0 v0 o0  k=after	-88
L c0 v0 o0  k=all	-62
L c0 v0 o0  k=also	-71
L c0 v0 o0  k=and	-215
L c0 v0 o0  k=anyone	84
L c0 v0 o0  k=as	-60
L c0 v0 o0  k=before	-61
L c0 v0 o0  k=both	32
L c0 v0 o0  k=but	-130
L c0 v0 o0  k=by	-87
L c0 v0 o0  k=everyone	44
L c0 v0 o0  k=first	34
L c0 v0 o0  k=for	-90
L c0 v0 o0  k=from	-52
L c0 v0 o0  k=had	-40
L c0 v0 o0  k=he	46
L c0 v0 o0  k=her	75
L c0 v0 o0  k=herself	-33
L c0 v0 o0  k=his	90
L c0 v0 o0  k=i	58
L c0 v0 o0  k=in	-75
L c0 v0 o0  k=is	-56
L c0 v0 o0  k=its	52
L c0 v0 o0  k=l	71
L c0 v0 o0  k=many	36
L c0 v0 o0  k=most	33
L c0 v0 o0  k=my	60
L c0 v0 o0  k=of	-115
L c0 v0 o0  k=on	-39
L c0 v0 o0  k=one	74
L c0 v0 o0  k=or	-39
L c0 v0 o0  k=recently	-35
L c0 v0 o0  k=role	90
L c0 v0 o0  k=she	48
L c0 v0 o0  k=some	85
L c0 v0 o0  k=someone	51
L c0 v0 o0  k=than	-61
L c0 v0 o0  k=that	-101
L c0 v0 o0  k=the	-147
L c0 v0 o0  k=their	62
L c0 v0 o0  k=them	30
L c0 v0 o0  k=then	-41
L c0 v0 o0  k=this	-55
L c0 v0 o0  k=those	52
L c0 v0 o0  k=to	-62
L c0 v0 o0  k=two	48
L c0 v0 o0  k=v	-32
L c0 v0 o0  k=was	-99
L c0 v0 o0  k=we	46
L c0 v0 o0  k=were	-66
L c0 v0 o0  k=when	-50
L c0 v0 o0  k=while	-34
L c0 v0 o0  k=who	62
L c0 v0 o0  k=whom	45
L c0 v0 o0  k=with	-102
L c0 v0 o0  k=you	53
L c0 v0 o0 q f=-ed	71
L c0 v0 o0 q f=l	-41
L c0 v0 o0 q k='s	-45
L c0 v0 o0 q k=N	41
L c0 v0 o0 q k=l	-61
L c0 v0 o1  f=-ed	28
L c0 v0 o1  f=-s	-47
L c0 v0 o1  f=N	-46
L c0 v0 o1  f=a	40
L c0 v0 o1  f=l	25
L c0 v0 o1  f=the	-35
L c0 v0 o1  k=him	43
L c0 v0 o1  k=it	-53
L c0 v0 o1  k=she	34
L c0 v0 o1  k=they	26
L c0 v0 o1  k=which	-33
L c0 v0 o1 q	-57
L c0 v0 o1 q f=l	-37
L c0 v0 o2  f=-ing	-113
L c0 v0 o2  f=-s	-26
L c0 v0 o2  f=:	63
L c0 v0 o2  f=N	29
L c0 v0 o2  f=a	-47
L c0 v0 o2  f=under	-29
L c0 v0 o2  k=#	-36
L c0 v0 o2  k=-s	-58
L c0 v0 o2  k=N	50
L c0 v0 o2  k=more	-38
L c0 v0 o2  k=one	31
L c0 v0 o2  k=she	28
L c0 v0 o2  k=them	30
L c0 v0 o2  k=they	-37
L c0 v0 o2  k=which	62
L c0 v0 o2  k=who	46
L c0 v0 o2 q	-76
L c0 v0 o2 q f=-ed	-44
L c0 v0 o2 q f=-ing	-35
L c0 v0 o2 q f=l	-26
L c0 v0 o2 q k=N	-45
L c0 v0 o2 q k=he	27
L c0 v1 o0 	-128
L c0 v1 o0  f=-s	-59
L c0 v1 o0  f=a	-35
L c0 v1 o0  f=the	-36
L c0 v1 o0  k=-s	-55
L c0 v1 o0  k=N	-72
L c0 v1 o0  k=those	-27
L c0 v1 o0 q	-43
L c0 v1 o0 q f=l	-26
L c0 v1 o1 	-95
L c0 v1 o1  f=-ed	-47
L c0 v1 o1  f=-ing	35
L c0 v1 o1  f=-s	-70
L c0 v1 o1  f=the	-47
L c0 v1 o1  f=v	-38
L c0 v1 o1  k=-s	42
L c0 v1 o1  k=N	-36
L c0 v1 o1  k=he	-82
L c0 v1 o1  k=role	-35
L c0 v1 o1  k=she	51
L c0 v1 o1 q f=l	35
L c0 v1 o1 q k=N	40
L c0 v1 o1 q k=he	-60
L c0 v1 o2  f='s	-38
L c0 v1 o2  f=-ed	-33
L c0 v1 o2  f=-ing	66
L c0 v1 o2  f=-s	-51
L c0 v1 o2  f=a	67
L c0 v1 o2  f=about	-39
L c0 v1 o2  f=as	-28
L c0 v1 o2  f=the	-35
L c0 v1 o2  f=v	-39
L c0 v1 o2  k=i	26
L c0 v1 o2  k=it	-49
L c0 v1 o2  k=one	-29
L c0 v1 o2  k=role	31
L c0 v1 o2  k=the	-32
L c0 v1 o2  k=them	34
L c0 v1 o2  k=they	-65
L c0 v1 o2  k=you	-28
L c0 v1 o2 q	-33
L c0 v1 o2 q f=-ed	-26
L c0 v1 o2 q f=-ing	-36
L c0 v1 o2 q f=-s	31
L c0 v1 o2 q k=-s	-28
L c0 v1 o2 q k=who	-29
L c0 v2 o0  f=-ed	-25
L c0 v2 o0  f=-s	-37
L c0 v2 o0 q f=-ing	27
L c0 v2 o1 	-32
L c0 v2 o1  f=-ed	-52
L c0 v2 o1  f=-ing	72
L c0 v2 o1  f=-s	-50
L c0 v2 o1  f=l	-46
L c0 v2 o1  k=l	35
L c0 v2 o1  k=who	30
L c0 v2 o2  f=-ly	-29
L c0 v2 o2  f=-s	-51
L c0 v2 o2  f=like	-28
L c0 v2 o2  f=the	-43
L c0 v2 o2  f=v	51
L c0 v2 o2  k=#	30
L c0 v2 o2  k=-s	-33
L c0 v2 o2  k=a	-38
L c0 v2 o2  k=he	-37
L c0 v2 o2  k=i	-30
L c0 v2 o2  k=it	-75
L c0 v2 o2  k=more	33
L c0 v2 o2  k=she	-30
L c0 v2 o2 q f=-ing	50
L c0 v2 o2 q f=-s	30
L c0 v2 o2 q f=a	-45
L c0 v2 o2 q f=l	-36
L c0 v2 o2 q k=she	28
L c0 v2 o2 q k=who	-49
L c1 v0 o0  f=-ing	-82
L c1 v0 o0  f=N	41
L c1 v0 o0  f=both	26
L c1 v0 o0  f=in	-66
L c1 v0 o0  f=once	26
L c1 v0 o0  f=the	31
L c1 v0 o0  k=#	98
L c1 v0 o0  k=N	32
L c1 v0 o0  k=i	-55
L c1 v0 o0  k=it	-74
L c1 v0 o0  k=one	-36
L c1 v0 o0  k=role	52
L c1 v0 o0  k=them	-44
L c1 v0 o0  k=who	-88
L c1 v0 o0 q	27
L c1 v0 o0 q f=-ing	41
L c1 v0 o1 	-134
L c1 v0 o1  f=-ed	-82
L c1 v0 o1  f=-ing	-59
L c1 v0 o1  f=-s	-63
L c1 v0 o1  f=l	-28
L c1 v0 o1  f=v	27
L c1 v0 o1  k=N	-68
L c1 v0 o1  k=l	-93
L c1 v0 o1 q	-29
L c1 v0 o2 	-107
L c1 v0 o2  f=-ing	-103
L c1 v0 o2  f=-s	33
L c1 v0 o2  f=l	-27
L c1 v0 o2  f=no	-25
L c1 v0 o2  f=v	-36
L c1 v0 o2  k=#	-31
L c1 v0 o2  k=-s	-31
L c1 v0 o2  k=it	27
L c1 v0 o2  k=l	-43
L c1 v0 o2  k=she	-33
L c1 v0 o2  k=which	-36
L c1 v0 o2  k=who	-36
L c1 v0 o2  k=you	35
L c1 v0 o2 q	-114
L c1 v0 o2 q f=-ed	-54
L c1 v0 o2 q f=-ing	-35
L c1 v0 o2 q k=N	-66
L c1 v0 o2 q k=l	-42
L c1 v1 o0  f=-ed	-65
L c1 v1 o0  f=-ing	53
L c1 v1 o0  f=l	-50
L c1 v1 o0  k=it	29
L c1 v1 o0  k=l	-44
L c1 v1 o0  k=she	26
L c1 v1 o1 	-62
L c1 v1 o1  f=a	31
L c1 v1 o1  f=l	-63
L c1 v1 o1  k=-s	-45
L c1 v1 o1  k=N	-40
L c1 v1 o1  k=he	49
L c1 v1 o1  k=it	28
L c1 v1 o1  k=she	-34
L c1 v1 o1  k=who	-27
L c1 v1 o1 q	-34
L c1 v1 o2 	-88
L c1 v1 o2  f=-ed	-56
L c1 v1 o2  f=-ing	75
L c1 v1 o2  f=-s	-31
L c1 v1 o2  f=N	-64
L c1 v1 o2  f=l	-36
L c1 v1 o2  f=once	-40
L c1 v1 o2  f=the	-37
L c1 v1 o2  f=v	-70
L c1 v1 o2  k=#	65
L c1 v1 o2  k=it	-25
L c1 v1 o2  k=l	-56
L c1 v1 o2  k=she	-27
L c1 v1 o2  k=the	-35
L c1 v1 o2  k=they	51
L c1 v1 o2  k=who	-126
L c1 v1 o2  k=you	-38
L c1 v1 o2 q	-72
L c1 v1 o2 q f=-ed	-38
L c1 v1 o2 q f=-s	-32
L c1 v1 o2 q f=l	-33
L c1 v1 o2 q k=l	-34
L c1 v1 o2 q k=role	-56
L c1 v2 o0 	-35
L c1 v2 o0 q	-31
L c1 v2 o1 	-65
L c1 v2 o1  f=-ing	27
L c1 v2 o1  f=-s	-33
L c1 v2 o1  f=l	-54
L c1 v2 o1  k=N	-45
L c1 v2 o1  k=l	29
L c1 v2 o2 	-58
L c1 v2 o2  f=-ed	-26
L c1 v2 o2  f=-ing	74
L c1 v2 o2  f=-s	-43
L c1 v2 o2  f=few	-50
L c1 v2 o2  f=for	-28
L c1 v2 o2  f=it	-43
L c1 v2 o2  f=l	-38
L c1 v2 o2  f=once	-27
L c1 v2 o2  f=the	-53
L c1 v2 o2  f=v	-89
L c1 v2 o2  k=#	29
L c1 v2 o2  k=-s	-28
L c1 v2 o2  k=N	27
L c1 v2 o2  k=he	-45
L c1 v2 o2  k=him	45
L c1 v2 o2  k=it	-46
L c1 v2 o2  k=many	31
L c1 v2 o2  k=the	-34
L c1 v2 o2  k=they	-59
L c1 v2 o2  k=those	-31
L c1 v2 o2  k=which	-87
L c1 v2 o2  k=who	-150
L c1 v2 o2 q f=-ing	33
L c1 v2 o2 q f=-s	-26
L c1 v2 o2 q f=a	-43
L c1 v2 o2 q k='s	-30
L c1 v2 o2 q k=he	-30
L c1 v2 o2 q k=role	39
L c1 v2 o2 q k=who	-57
L c2 v0 o0 	43
L c2 v0 o0  f=-ing	-46
L c2 v0 o0  f=-s	66
L c2 v0 o0  k=N	60
L c2 v0 o0  k=l	-49
L c2 v0 o1 	71
L c2 v0 o1  f=-ed	31
L c2 v0 o1  f=-ing	-92
L c2 v0 o1  f=-s	73
L c2 v0 o1  f=l	45
L c2 v0 o1  k=#	-28
L c2 v0 o1  k=-s	29
L c2 v0 o1  k=l	37
L c2 v0 o1  k=role	77
L c2 v0 o1 q	-36
L c2 v0 o2  f=-ing	-85
L c2 v0 o2  f=-s	-25
L c2 v0 o2  f=a	31
L c2 v0 o2  k=#	-33
L c2 v0 o2  k=-s	61
L c2 v0 o2  k=N	-57
L c2 v0 o2  k=it	-27
L c2 v0 o2  k=one	26
L c2 v0 o2  k=who	48
L c2 v0 o2 q f=-ed	-38
L c2 v0 o2 q f=-ing	26
L c2 v0 o2 q k=role	36
L c2 v1 o1  f=l	32
L c2 v1 o1  k=#	-28
L c2 v1 o1  k=N	65
L c2 v1 o1 q	-46
L c2 v1 o2  f=a	-33
L c2 v1 o2  f=l	30
L c2 v1 o2  f=v	-31
L c2 v1 o2  k=-s	-54
L c2 v1 o2  k=it	-36
L c2 v1 o2  k=l	46
L c2 v1 o2  k=role	44
L c2 v1 o2  k=which	-31
L c2 v1 o2  k=who	25
L c2 v1 o2 q f=-s	30
L c2 v1 o2 q k=who	33
L c2 v2 o2 	-43
L c2 v2 o2  f='s	-37
L c2 v2 o2  f=-ed	52
L c2 v2 o2  f=-ing	-42
L c2 v2 o2  f=-s	-37
L c2 v2 o2  f=a	-67
L c2 v2 o2  f=v	30
L c2 v2 o2  k=N	56
L c2 v2 o2  k=i	-68
L c2 v2 o2  k=one	-28
L c2 v2 o2  k=she	-94
L c2 v2 o2  k=the	-31
L c2 v2 o2  k=they	-54
L c2 v2 o2  k=who	-137
L c2 v2 o2 q f=-ing	-45
L c2 v2 o2 q f=-s	-25
L c2 v2 o2 q k=-s	-35
L c2 v2 o2 q k=l	-42
L c2 v2 o2 q k=role	-43
L c3 v0 o0 	26
L c3 v0 o1 	-96
L c3 v0 o1  f=l	-53
L c3 v0 o1  k=N	-91
L c3 v0 o2 	-70
L c3 v0 o2  f=-ed	-26
L c3 v0 o2  f=-ing	-70
L c3 v0 o2  f=-s	-27
L c3 v0 o2  f=l	28
L c3 v0 o2  k=#	-32
L c3 v0 o2  k=N	-26
L c3 v0 o2  k=he	40
L c3 v0 o2  k=l	-35
L c3 v0 o2 q	-43
L c3 v1 o2 	-30
L c3 v1 o2  f=-ing	-41
L c3 v1 o2  k=he	29
L c3 v1 o2  k=l	-45
L c3 v1 o2 q	-59
L c3 v1 o2 q f=-ed	-38
L c3 v2 o2 	-70
L c3 v2 o2  f=-ed	-34
L c3 v2 o2  f=-ing	-40
L c3 v2 o2  f=a	-67
L c3 v2 o2  f=he	32
L c3 v2 o2  f=l	34
L c3 v2 o2  f=three	-60
L c3 v2 o2  k=-s	-75
L c3 v2 o2  k=i	37
L c3 v2 o2  k=it	-46
L c3 v2 o2  k=others	-38
L c3 v2 o2  k=who	-39
L c3 v2 o2 q f=-ed	37
L c3 v2 o2 q f=-s	-32
L c3 v2 o2 q f=l	-75
L c3 v2 o2 q k=-s	30
L c3 v2 o2 q k=l	-42
L c3 v2 o2 q k=role	42
L c3 v2 o2 q k=who	-30
L0 f="	37
L0 f=-ing	69
L0 f=-ly	-109
L0 f=-s	38
L0 f=about	40
L0 f=for	30
L0 f=it	-26
L0 f=l	26
L0 f=like	32
L0 f=more	28
L0 f=most	26
L0 f=of	34
L0 f=one	36
L0 f=reportedly	-76
L0 f=who	26
L0 f=yet	25
L0 f=—	-30
L0 w="	53
L0 w=about	38
L0 w=accord	-66
L0 w=acknowledg	25
L0 w=acknowledge	56
L0 w=add	31
L0 w=agre	27
L0 w=agree	50
L0 w=align	52
L0 w=allegation	-57
L0 w=allow	37
L0 w=appear	-213
L0 w=applaud	-33
L0 w=approv	-65
L0 w=argu	32
L0 w=argue	33
L0 w=assail	-51
L0 w=assur	49
L0 w=attract	-35
L0 w=awar	32
L0 w=becom	-26
L0 w=believ	43
L0 w=believe	49
L0 w=better	-38
L0 w=blast	29
L0 w=boo	-37
L0 w=cam	-75
L0 w=campaign	44
L0 w=cast	34
L0 w=challeng	-45
L0 w=charge	-69
L0 w=cite	48
L0 w=claim	55
L0 w=com	-35
L0 w=comment	37
L0 w=compare	31
L0 w=complaint	-50
L0 w=conclude	38
L0 w=confirm	-27
L0 w=consider	-83
L0 w=contradict	38
L0 w=cover	36
L0 w=critical	27
L0 w=criticism	-39
L0 w=criticize	-31
L0 w=debat	-81
L0 w=declin	42
L0 w=deem	-29
L0 w=demand	28
L0 w=deny	51
L0 w=describe	26
L0 w=design	-90
L0 w=detail	-42
L0 w=devot	62
L0 w=discus	-39
L0 w=dismiss	-39
L0 w=disparag	-25
L0 w=display	-37
L0 w=divid	49
L0 w=doubl	-36
L0 w=drawn	-90
L0 w=eager	64
L0 w=echo	-46
L0 w=embrac	-32
L0 w=engag	37
L0 w=estimate	30
L0 w=expect	-48
L0 w=explain	80
L0 w=expos	25
L0 w=express	43
L0 w=fil	29
L0 w=find	69
L0 w=focus	42
L0 w=for	30
L0 w=gav	38
L0 w=hav	-35
L0 w=highlight	33
L0 w=hit	-49
L0 w=hop	-28
L0 w=hope	27
L0 w=impassion	32
L0 w=inclin	26
L0 w=includ	42
L0 w=indicate	28
L0 w=intend	-32
L0 w=interpret	-55
L0 w=introduc	-37
L0 w=issu	33
L0 w=it	-26
L0 w=judg	-28
L0 w=know	36
L0 w=known	-141
L0 w=label	-73
L0 w=lament	39
L0 w=learn	29
L0 w=les	26
L0 w=lik	38
L0 w=list	-26
L0 w=look	-66
L0 w=mad	104
L0 w=mak	68
L0 w=meant	-40
L0 w=mor	28
L0 w=most	26
L0 w=nam	-39
L0 w=new	-49
L0 w=nominat	-45
L0 w=note	50
L0 w=of	34
L0 w=offer	46
L0 w=one	36
L0 w=open	29
L0 w=oppos	42
L0 w=oppose	54
L0 w=order	43
L0 w=outlin	44
L0 w=pass	-111
L0 w=persuad	-46
L0 w=pick	-41
L0 w=plead	41
L0 w=pledge	38
L0 w=point	42
L0 w=portray	-29
L0 w=post	50
L0 w=praise	33
L0 w=prefer	-29
L0 w=preferr	35
L0 w=promis	-43
L0 w=promise	44
L0 w=propose	40
L0 w=protest	29
L0 w=prov	32
L0 w=publish	32
L0 w=push	37
L0 w=put	47
L0 w=quot	32
L0 w=read	61
L0 w=reaffirm	32
L0 w=realize	31
L0 w=receiv	-62
L0 w=recognize	-73
L0 w=referr	50
L0 w=refuse	48
L0 w=regard	-47
L0 w=remember	-28
L0 w=remind	-39
L0 w=repeat	29
L0 w=report	84
L0 w=reportedly	-76
L0 w=requir	-47
L0 w=respond	62
L0 w=restrict	31
L0 w=reveal	32
L0 w=revil	-26
L0 w=ripp	-26
L0 w=rul	30
L0 w=say	85
L0 w=scrambl	26
L0 w=see	94
L0 w=seek	77
L0 w=seem	-187
L0 w=seemingly	-78
L0 w=seen	-67
L0 w=set	47
L0 w=shar	30
L0 w=show	84
L0 w=shown	-61
L0 w=so	-27
L0 w=sought	70
L0 w=sound	-89
L0 w=speech	34
L0 w=spent	26
L0 w=spok	41
L0 w=stand	28
L0 w=state	53
L0 w=strategy	28
L0 w=suggest	58
L0 w=support	62
L0 w=supporter	-193
L0 w=sur	-58
L0 w=surpris	-30
L0 w=tak	-38
L0 w=taken	27
L0 w=talk	47
L0 w=think	83
L0 w=tout	-33
L0 w=turn	-34
L0 w=understand	46
L0 w=used	32
L0 w=voice	35
L0 w=vot	39
L0 w=vow	39
L0 w=want	58
L0 w=well	-31
L0 w=who	26
L0 w=will	29
L0 w=won	-36
L0 w=write	32
L0 w=yet	25
L0 w=—	-30
L1 f=-ing	-81
L1 f=both	25
L1 f=in	-71
L1 f=then	31
L1 w=accord	-59
L1 w=accuse	-29
L1 w=advocat	38
L1 w=allege	-55
L1 w=announc	-29
L1 w=announce	29
L1 w=appear	-35
L1 w=applaud	29
L1 w=argu	-91
L1 w=argue	-34
L1 w=began	35
L1 w=believe	-36
L1 w=both	25
L1 w=cast	-31
L1 w=chide	33
L1 w=cite	71
L1 w=claim	-53
L1 w=conclude	-41
L1 w=confident	-37
L1 w=confirm	38
L1 w=consider	-42
L1 w=criticize	-26
L1 w=decide	36
L1 w=decry	41
L1 w=defend	42
L1 w=deny	-25
L1 w=design	-32
L1 w=determine	-51
L1 w=discuss	54
L1 w=drew	28
L1 w=dwell	-34
L1 w=eager	-37
L1 w=endorse	52
L1 w=expect	-91
L1 w=explain	34
L1 w=favor	45
L1 w=fir	-27
L1 w=gav	39
L1 w=goe	-35
L1 w=in	-71
L1 w=information	-50
L1 w=interject	-44
L1 w=known	-68
L1 w=look	-37
L1 w=mad	-48
L1 w=mention	-63
L1 w=mock	-56
L1 w=note	-49
L1 w=offer	-41
L1 w=order	-51
L1 w=point	-51
L1 w=portray	34
L1 w=praise	-49
L1 w=preach	-27
L1 w=predict	-27
L1 w=propose	53
L1 w=push	43
L1 w=put	48
L1 w=rais	-37
L1 w=recall	54
L1 w=referr	36
L1 w=refuse	-46
L1 w=regard	-65
L1 w=reiterate	-51
L1 w=releas	47
L1 w=remember	-28
L1 w=report	-31
L1 w=respond	-35
L1 w=seem	-46
L1 w=seen	-86
L1 w=seldom	-32
L1 w=shout	-35
L1 w=show	-42
L1 w=start	38
L1 w=state	28
L1 w=suggest	35
L1 w=talk	-38
L1 w=tell	41
L1 w=then	31
L1 w=think	41
L1 w=threaten	-29
L1 w=thrown	32
L1 w=turn	57
L1 w=vot	48
L13+ f="	-48
L13+ f='s	-66
L13+ f=-ed	-78
L13+ f=-ing	-31
L13+ f=-ly	-30
L13+ f=-s	-100
L13+ f=a	-97
L13+ f=about	-31
L13+ f=as	-43
L13+ f=few	-48
L13+ f=he	31
L13+ f=it	-46
L13+ f=l	-80
L13+ f=more	26
L13+ f=no	-59
L13+ f=on	-25
L13+ f=so	-26
L13+ f=that	-43
L13+ f=the	-26
L13+ f=v	-72
L13+ f=without	28
L13+ w='s	-66
L13+ w=a	-97
L13+ w=about	-31
L13+ w=acclaim	-25
L13+ w=accord	-209
L13+ w=accuse	41
L13+ w=acknowledge	-26
L13+ w=advocat	-45
L13+ w=agree	39
L13+ w=aim	37
L13+ w=allege	-25
L13+ w=allud	39
L13+ w=announce	-36
L13+ w=answer	37
L13+ w=anti-obama	-30
L13+ w=argu	33
L13+ w=as	-43
L13+ w=ask	-42
L13+ w=associat	-28
L13+ w=assur	34
L13+ w=attract	-42
L13+ w=believe	-26
L13+ w=bidd	-38
L13+ w=bold	-29
L13+ w=cast	29
L13+ w=celebrat	-46
L13+ w=charge	25
L13+ w=com	-30
L13+ w=concede	32
L13+ w=concern	-48
L13+ w=confident	29
L13+ w=continue	48
L13+ w=convinc	-25
L13+ w=count	27
L13+ w=criticism	-38
L13+ w=cutt	-38
L13+ w=declare	-26
L13+ w=declin	48
L13+ w=deny	-31
L13+ w=determine	28
L13+ w=discus	37
L13+ w=eager	31
L13+ w=emphasize	30
L13+ w=endorsement	-35
L13+ w=expect	-63
L13+ w=favor	-37
L13+ w=few	-48
L13+ w=goe	35
L13+ w=he	31
L13+ w=highlight	31
L13+ w=impress	47
L13+ w=includ	-27
L13+ w=indicate	-27
L13+ w=it	-46
L13+ w=known	-52
L13+ w=label	-26
L13+ w=lean	-31
L13+ w=liv	-26
L13+ w=mak	40
L13+ w=mention	26
L13+ w=mock	42
L13+ w=mor	26
L13+ w=nam	-52
L13+ w=no	-59
L13+ w=note	31
L13+ w=offer	46
L13+ w=on	-25
L13+ w=oppos	-25
L13+ w=oppose	-34
L13+ w=pay	26
L13+ w=persuad	34
L13+ w=plan	39
L13+ w=plead	-49
L13+ w=point	47
L13+ w=preferr	-31
L13+ w=prevent	27
L13+ w=project	-28
L13+ w=promot	-40
L13+ w=question	-29
L13+ w=record	40
L13+ w=referr	-41
L13+ w=reiterate	29
L13+ w=releas	-30
L13+ w=relish	32
L13+ w=remind	27
L13+ w=repeat	-43
L13+ w=report	-54
L13+ w=repudiat	36
L13+ w=respond	31
L13+ w=ring	-48
L13+ w=seem	-41
L13+ w=seen	-42
L13+ w=singl	-30
L13+ w=so	-26
L13+ w=so-call	-40
L13+ w=sound	-43
L13+ w=speak	36
L13+ w=stand	28
L13+ w=state	-57
L13+ w=tell	49
L13+ w=that	-43
L13+ w=the	-26
L13+ w=think	-49
L13+ w=threaten	44
L13+ w=turn	-27
L13+ w=view	-26
L13+ w=without	28
L13+ w=work	-29
L13+ w=worry	-27
L13+ w=write	-55
L13+ w=yell	-28
L2 f=-ed	46
L2 f=-s	-30
L2 f=for	34
L2 f=it	-29
L2 f=that	35
L2 f=the	-73
L2 w=accord	-82
L2 w=add	73
L2 w=admit	30
L2 w=agree	34
L2 w=ask	-67
L2 w=back	-40
L2 w=cite	-27
L2 w=criticism	-72
L2 w=declin	-34
L2 w=describe	-32
L2 w=discuss	42
L2 w=endorse	62
L2 w=expect	-47
L2 w=explain	41
L2 w=for	34
L2 w=highlight	-52
L2 w=insist	39
L2 w=it	-29
L2 w=know	32
L2 w=note	33
L2 w=pass	37
L2 w=persuad	-36
L2 w=portray	-47
L2 w=predict	29
L2 w=prefer	40
L2 w=rebuff	-47
L2 w=referr	25
L2 w=seem	-49
L2 w=show	69
L2 w=supporter	42
L2 w=that	35
L2 w=the	-73
L2 w=threaten	30
L2 w=tri	37
L2 w=vot	61
L2 w=write	-32
L3 f='s	-34
L3 f=N	-33
L3 f=the	-39
L3 f=v	-65
L3 w='s	-34
L3 w=N	-32
L3 w=accord	-52
L3 w=agree	-26
L3 w=announce	-48
L3 w=appear	-32
L3 w=argue	39
L3 w=blame	-29
L3 w=charge	-31
L3 w=cheer	44
L3 w=concern	-26
L3 w=conclude	39
L3 w=confirm	-38
L3 w=consider	-38
L3 w=criticism	-55
L3 w=decry	32
L3 w=demonstrat	29
L3 w=display	42
L3 w=echo	25
L3 w=mak	-39
L3 w=note	-69
L3 w=persuad	26
L3 w=praise	36
L3 w=seem	-37
L3 w=speak	33
L3 w=the	-39
L3 w=wonder	38
L4-6 f='s	-28
L4-6 f=-ed	-48
L4-6 f=-ing	29
L4-6 f=-s	-30
L4-6 f=as	-29
L4-6 f=for	-33
L4-6 f=in	-32
L4-6 f=it	-44
L4-6 f=more	-29
L4-6 f=no	25
L4-6 f=of	-41
L4-6 f=once	-26
L4-6 f=that	-34
L4-6 f=the	-34
L4-6 w='s	-28
L4-6 w=accord	-129
L4-6 w=add	-35
L4-6 w=announc	37
L4-6 w=announce	40
L4-6 w=appear	-34
L4-6 w=argue	61
L4-6 w=as	-29
L4-6 w=ask	44
L4-6 w=assur	-28
L4-6 w=avoid	42
L4-6 w=call	-45
L4-6 w=charge	-27
L4-6 w=conclude	47
L4-6 w=continue	27
L4-6 w=criticism	-45
L4-6 w=criticize	59
L4-6 w=decry	-33
L4-6 w=deny	39
L4-6 w=design	-37
L4-6 w=discuss	-32
L4-6 w=dismiss	28
L4-6 w=display	29
L4-6 w=embrac	33
L4-6 w=endors	46
L4-6 w=expect	-69
L4-6 w=explain	-30
L4-6 w=feel	-27
L4-6 w=figur	-26
L4-6 w=focus	-28
L4-6 w=for	-33
L4-6 w=hold	49
L4-6 w=identify	-28
L4-6 w=ignor	54
L4-6 w=in	-26
L4-6 w=it	-44
L4-6 w=judg	33
L4-6 w=mention	32
L4-6 w=mor	-29
L4-6 w=no	25
L4-6 w=note	41
L4-6 w=of	-41
L4-6 w=offer	-35
L4-6 w=onc	-26
L4-6 w=oppose	43
L4-6 w=order	-54
L4-6 w=pass	31
L4-6 w=persuad	-27
L4-6 w=plan	-35
L4-6 w=pledge	25
L4-6 w=praise	54
L4-6 w=project	-29
L4-6 w=promise	-42
L4-6 w=propose	-31
L4-6 w=put	-27
L4-6 w=question	-57
L4-6 w=rais	-45
L4-6 w=read	-47
L4-6 w=recall	-29
L4-6 w=reconsider	-37
L4-6 w=recount	-51
L4-6 w=referr	-33
L4-6 w=refuse	50
L4-6 w=regard	-33
L4-6 w=releas	-29
L4-6 w=repeat	35
L4-6 w=respond	28
L4-6 w=reveal	-49
L4-6 w=rul	41
L4-6 w=sent	37
L4-6 w=slamm	-33
L4-6 w=start	26
L4-6 w=stress	-35
L4-6 w=support	-62
L4-6 w=supporter	60
L4-6 w=tak	26
L4-6 w=that	-34
L4-6 w=the	-34
L4-6 w=try	46
L4-6 w=used	32
L4-6 w=vow	43
L4-6 w=want	41
L4-6 w=wonder	-31
L7-12 f=-ed	-61
L7-12 f=-ly	-59
L7-12 f=-s	-60
L7-12 f=N	-34
L7-12 f=a	-25
L7-12 f=an	-56
L7-12 f=both	-36
L7-12 f=for	-27
L7-12 f=it	-38
L7-12 f=like	-32
L7-12 f=once	-33
L7-12 f=the	-95
L7-12 f=under	-47
L7-12 f=v	-34
L7-12 f=with	-30
L7-12 w=N	-33
L7-12 w=a	-25
L7-12 w=accord	-190
L7-12 w=accuse	-53
L7-12 w=acquiesc	-40
L7-12 w=allege	41
L7-12 w=almost	32
L7-12 w=an	-56
L7-12 w=appear	-71
L7-12 w=argu	41
L7-12 w=articl	-28
L7-12 w=ask	-34
L7-12 w=bold	-25
L7-12 w=both	-36
L7-12 w=cheer	-42
L7-12 w=cite	-53
L7-12 w=concern	-36
L7-12 w=conclude	-40
L7-12 w=continue	-27
L7-12 w=cover	37
L7-12 w=critical	-32
L7-12 w=criticism	-26
L7-12 w=declar	45
L7-12 w=decry	-29
L7-12 w=defend	43
L7-12 w=deliver	26
L7-12 w=determin	26
L7-12 w=determine	45
L7-12 w=discuss	-25
L7-12 w=display	30
L7-12 w=document	40
L7-12 w=drew	-43
L7-12 w=dwell	64
L7-12 w=eager	-34
L7-12 w=echo	-58
L7-12 w=embrac	43
L7-12 w=endors	-38
L7-12 w=endorse	-53
L7-12 w=expect	-103
L7-12 w=explain	-31
L7-12 w=favor	-26
L7-12 w=feel	27
L7-12 w=find	27
L7-12 w=flash	26
L7-12 w=focus	57
L7-12 w=for	-27
L7-12 w=fre	34
L7-12 w=hav	45
L7-12 w=highlight	-26
L7-12 w=hir	-27
L7-12 w=hope	-47
L7-12 w=issu	-25
L7-12 w=it	-38
L7-12 w=joke	42
L7-12 w=known	-44
L7-12 w=lean	-33
L7-12 w=lik	-32
L7-12 w=look	-29
L7-12 w=maintain	25
L7-12 w=mention	61
L7-12 w=minc	-35
L7-12 w=onc	-33
L7-12 w=order	60
L7-12 w=point	49
L7-12 w=portray	-40
L7-12 w=post	-38
L7-12 w=praise	-29
L7-12 w=preach	30
L7-12 w=prefer	41
L7-12 w=promot	54
L7-12 w=provid	-28
L7-12 w=put	-43
L7-12 w=question	-53
L7-12 w=quick	37
L7-12 w=rais	-31
L7-12 w=recall	-30
L7-12 w=recit	-46
L7-12 w=recount	57
L7-12 w=referenc	-43
L7-12 w=referr	36
L7-12 w=reiterate	36
L7-12 w=releas	-25
L7-12 w=remark	26
L7-12 w=report	-48
L7-12 w=respond	-35
L7-12 w=restrict	-32
L7-12 w=ripp	26
L7-12 w=see	-51
L7-12 w=seek	30
L7-12 w=shown	-43
L7-12 w=sid	31
L7-12 w=sign	-38
L7-12 w=skeptical	27
L7-12 w=sound	37
L7-12 w=stress	28
L7-12 w=stuck	27
L7-12 w=suggest	-43
L7-12 w=support	-49
L7-12 w=sur	-34
L7-12 w=surfac	-44
L7-12 w=tak	57
L7-12 w=the	-95
L7-12 w=tout	-28
L7-12 w=turn	44
L7-12 w=tweet	26
L7-12 w=under	-47
L7-12 w=used	-29
L7-12 w=vot	-44
L7-12 w=vow	-36
L7-12 w=want	-51
L7-12 w=with	-30
L7-12 w=write	34
L7-12 w=yell	28
R c0 v0 o0  f=:	-46
R c0 v0 o0  f=for	40
R c0 v0 o0  f=from	26
R c0 v0 o0  f=in	68
R c0 v0 o0  f=no	-31
R c0 v0 o0  f=that	-33
R c0 v0 o0  f=to	34
R c0 v0 o0  f=under	42
R c0 v0 o0  f=—	32
R c0 v0 o0  k='s	-39
R c0 v0 o0  k=-s	26
R c0 v0 o0  k=N	25
R c0 v0 o0  k=everyone	37
R c0 v0 o0  k=he	-59
R c0 v0 o0  k=her	-32
R c0 v0 o0  k=his	-27
R c0 v0 o0  k=it	-79
R c0 v0 o0  k=me	66
R c0 v0 o0  k=others	80
R c0 v0 o0  k=she	-54
R c0 v0 o0  k=some	-42
R c0 v0 o0  k=they	-80
R c0 v0 o0  k=who	-113
R c0 v0 o0 q f=N	43
R c0 v0 o0 q f=l	-26
R c0 v0 o0 q k=N	-45
R c0 v0 o1 	28
R c0 v0 o1  f=-s	36
R c0 v0 o1  f=N	-61
R c0 v0 o1  f=in	-29
R c0 v0 o1  f=it	-26
R c0 v0 o1  f=l	43
R c0 v0 o1  f=the	39
R c0 v0 o1  k=#	-39
R c0 v0 o1  k=-s	29
R c0 v0 o1  k=N	52
R c0 v0 o1  k=all	40
R c0 v0 o1  k=he	-102
R c0 v0 o1  k=it	-40
R c0 v0 o1  k=l	46
R c0 v0 o1  k=role	35
R c0 v0 o1  k=she	-52
R c0 v0 o1  k=they	-48
R c0 v0 o1  k=who	-49
R c0 v0 o1 q	-66
R c0 v0 o1 q f=-ed	-44
R c0 v0 o1 q k=N	-30
R c0 v0 o2 	-111
R c0 v0 o2  f=-ed	33
R c0 v0 o2  f=-ing	-51
R c0 v0 o2  f=N	-79
R c0 v0 o2  f=an	-27
R c0 v0 o2  k=-s	-53
R c0 v0 o2  k=he	-42
R c0 v0 o2  k=role	-53
R c0 v0 o2  k=themselves	35
R c0 v0 o2  k=who	-35
R c0 v0 o2 q k=-s	31
R c0 v0 o2 q k=role	32
R c0 v1 o0 	-91
R c0 v1 o0  k=N	-32
R c0 v1 o0  k=l	-26
R c0 v1 o1 	-153
R c0 v1 o1  f=-ed	-34
R c0 v1 o1  f=-ing	-31
R c0 v1 o1  k=N	-37
R c0 v1 o1  k=l	-63
R c0 v1 o1 q	-27
R c0 v1 o2 	-147
R c0 v1 o2  f=-ing	-71
R c0 v1 o2  f=-s	-33
R c0 v1 o2  f=N	-55
R c0 v1 o2  f=a	41
R c0 v1 o2  f=in	-35
R c0 v1 o2  k=N	-40
R c0 v1 o2  k=l	-55
R c0 v1 o2  k=role	-38
R c0 v1 o2 q	-75
R c0 v1 o2 q k=N	-50
R c0 v2 o1 	-56
R c0 v2 o2 	-153
R c0 v2 o2  f=-ed	-58
R c0 v2 o2  f=-ing	-34
R c0 v2 o2  f=N	32
R c0 v2 o2  f=l	-27
R c0 v2 o2  k=-s	-49
R c0 v2 o2  k=N	-70
R c0 v2 o2 q f=-ed	-36
R c0 v2 o2 q k=N	-36
R c0 v2 o2 q k=he	29
R c1 v0 o0 	-63
R c1 v0 o0  f=-ed	-79
R c1 v0 o0  k=l	-52
R c1 v0 o0  k=role	-29
R c1 v0 o0  k=who	-26
R c1 v0 o0 q	-38
R c1 v0 o1 	-102
R c1 v0 o1  f=-ed	-33
R c1 v0 o1  f=a	-28
R c1 v0 o1  f=l	-27
R c1 v0 o1  k=he	-39
R c1 v0 o1  k=i	-26
R c1 v0 o1  k=l	-42
R c1 v0 o2 	-33
R c1 v0 o2  f=-ed	-32
R c1 v0 o2  f=-ing	51
R c1 v0 o2  f=a	-33
R c1 v0 o2  f=in	43
R c1 v0 o2  f=the	-49
R c1 v0 o2  f=v	-26
R c1 v0 o2  k=l	-59
R c1 v0 o2  k=role	-41
R c1 v1 o0 	33
R c1 v1 o0  f=-ed	35
R c1 v1 o0  k=l	49
R c1 v1 o1 	-61
R c1 v1 o1  k=N	-29
R c1 v1 o2 	-111
R c1 v1 o2  f=-ed	-25
R c1 v1 o2  k=-s	-29
R c1 v1 o2  k=l	-44
R c1 v1 o2 q	-26
R c1 v2 o2 	-104
R c1 v2 o2  f=-ed	-44
R c1 v2 o2  f=N	-31
R c1 v2 o2  k=-s	-30
R c1 v2 o2  k=N	-36
R c1 v2 o2  k=l	-25
R c1 v2 o2 q	-25
R c2 v0 o2 	-39
R c2 v1 o2  k=l	30
R c2 v2 o2 	-47
R0 f=:	-46
R0 f=for	40
R0 f=from	26
R0 f=in	68
R0 f=no	-31
R0 f=that	-33
R0 f=to	34
R0 f=under	42
R0 f=—	32
R0 w=:	-46
R0 w=accord	249
R0 w=accusation	-30
R0 w=accuse	-35
R0 w=acquiesc	-49
R0 w=add	31
R0 w=allege	-32
R0 w=anger	58
R0 w=announce	-63
R0 w=articulat	31
R0 w=attribut	26
R0 w=awar	-27
R0 w=call	-111
R0 w=claim	-32
R0 w=com	32
R0 w=consider	-53
R0 w=continue	-39
R0 w=convinc	39
R0 w=count	-33
R0 w=criticize	-43
R0 w=debat	-28
R0 w=defend	-34
R0 w=describe	-35
R0 w=dismiss	-30
R0 w=distanc	-28
R0 w=embrac	-30
R0 w=endors	-46
R0 w=endorse	-84
R0 w=endorsement	52
R0 w=featur	40
R0 w=fierc	-35
R0 w=find	-56
R0 w=for	27
R0 w=from	26
R0 w=hat	-29
R0 w=hit	25
R0 w=hop	46
R0 w=in	71
R0 w=irritat	28
R0 w=list	39
R0 w=look	-34
R0 w=mad	-39
R0 w=mak	-36
R0 w=mention	-40
R0 w=mov	43
R0 w=nam	-33
R0 w=no	-31
R0 w=nominat	-26
R0 w=offer	-27
R0 w=oppose	-28
R0 w=pass	91
R0 w=play	40
R0 w=point	-50
R0 w=post	35
R0 w=praise	-25
R0 w=predict	34
R0 w=prefer	-26
R0 w=project	-32
R0 w=promis	57
R0 w=put	-35
R0 w=rattl	61
R0 w=read	27
R0 w=referr	-182
R0 w=releas	-35
R0 w=remain	33
R0 w=report	26
R0 w=respond	-29
R0 w=say	46
R0 w=scar	46
R0 w=see	-42
R0 w=seem	-29
R0 w=show	-110
R0 w=speak	-58
R0 w=spent	-28
R0 w=stand	-47
R0 w=struck	32
R0 w=suggest	-46
R0 w=support	-91
R0 w=sur	68
R0 w=surpris	45
R0 w=tak	-45
R0 w=talk	-48
R0 w=tell	-178
R0 w=tend	31
R0 w=that	-29
R0 w=think	-42
R0 w=to	28
R0 w=took	40
R0 w=turn	-47
R0 w=tweet	29
R0 w=vot	-60
R0 w=want	-28
R0 w=well	-31
R0 w=went	-28
R0 w=won	44
R0 w=worry	79
R0 w=write	79
R0 w=—	32
R1 f=-s	29
R1 f=N	-64
R1 f=it	-27
R1 f=l	40
R1 f=the	29
R1 w=N	-71
R1 w=accord	50
R1 w=appear	31
R1 w=argue	-51
R1 w=attack	40
R1 w=back	54
R1 w=claim	34
R1 w=count	-31
R1 w=criticism	40
R1 w=echo	51
R1 w=endorsement	39
R1 w=expect	-29
R1 w=explain	-27
R1 w=feel	-32
R1 w=find	-34
R1 w=given	-33
R1 w=note	-45
R1 w=plan	-37
R1 w=pos	-26
R1 w=rais	41
R1 w=recall	-25
R1 w=recognize	-25
R1 w=refuse	-38
R1 w=remark	-26
R1 w=remember	-29
R1 w=say	-191
R1 w=seek	-42
R1 w=seem	-37
R1 w=seen	-28
R1 w=show	-34
R1 w=shown	35
R1 w=startl	-35
R1 w=suggest	-31
R1 w=tak	36
R1 w=vot	-27
R1 w=willingnes	31
R1 w=worry	-59
R1 w=write	-48
R13+ f=-ed	-62
R13+ f=N	48
R13+ f=l	-25
R13+ w=N	34
R2 f=-s	-52
R2 f=a	-41
R2 f=l	-102
R2 f=under	-50
R2 w=accord	43
R2 w=call	30
R2 w=consider	36
R2 w=find	36
R2 w=say	-31
R2 w=under	-50
R3 f=-ed	-27
R3 f=-ing	-28
R3 f=-s	-26
R3 f=a	40
R3 f=in	33
R3 f=l	25
R3 f=v	-56
R3 w=a	41
R3 w=ask	-25
R3 w=back	34
R3 w=consider	78
R3 w=criticism	59
R3 w=learn	40
R3 w=say	-66
R4-6 f="	33
R4-6 f=-ed	-40
R4-6 f=-ing	-79
R4-6 f=-s	-34
R4-6 f=N	-55
R4-6 f=a	-49
R4-6 f=an	-61
R4-6 f=in	-26
R4-6 f=l	-39
R4-6 f=reportedly	-25
R4-6 f=v	-74
R4-6 w="	36
R4-6 w=N	-48
R4-6 w=a	-49
R4-6 w=accord	-46
R4-6 w=an	-54
R4-6 w=attack	35
R4-6 w=describe	26
R4-6 w=endorse	39
R4-6 w=expect	-31
R4-6 w=reportedly	-25
R4-6 w=say	-82
R4-6 w=seem	31
R4-6 w=support	-31
R4-6 w=tweet	-29
R7-12 f=-ed	-67
R7-12 f=-ing	-50
R7-12 f=-s	-53
R7-12 f=N	-40
R7-12 f=l	-66
R7-12 w=N	-40
R7-12 w=ask	-32
R7-12 w=call	26
R7-12 w=say	-40
b=0 L f=#	26
b=0 L f=-ly	-113
b=0 L f=about	40
b=0 L f=against	31
b=0 L f=both	35
b=0 L f=it	-40
b=0 L f=l	26
b=0 L f=like	30
b=0 L f=most	26
b=0 L f=of	31
b=0 L f=on	35
b=0 L f=one	36
b=0 L f=reportedly	-103
b=0 L f=the	-51
b=0 L f=then	31
b=0 L f=under	-45
b=0 L f=while	-30
b=0 L f=who	27
b=0 L f=yet	25
b=0 L f=—	-30
b=0 R f="	-43
b=0 R f=-ly	-34
b=0 R f=:	-61
b=0 R f=for	40
b=0 R f=from	26
b=0 R f=in	60
b=0 R f=it	-54
b=0 R f=more	-33
b=0 R f=no	-31
b=0 R f=once	-34
b=0 R f=reportedly	-37
b=0 R f=that	-33
b=0 R f=to	34
b=0 R f=—	32
b=0 k=#	48
b=0 k='s	43
b=0 k=)	-120
b=0 k=-s	26
b=0 k=N	78
b=0 k=a	-152
b=0 k=after	-88
b=0 k=all	-28
b=0 k=also	-71
b=0 k=an	-60
b=0 k=and	-216
b=0 k=any	-49
b=0 k=anyone	78
b=0 k=as	-60
b=0 k=been	-43
b=0 k=before	-61
b=0 k=but	-130
b=0 k=by	-87
b=0 k=everyone	63
b=0 k=first	33
b=0 k=five	27
b=0 k=for	-90
b=0 k=from	-52
b=0 k=had	-40
b=0 k=her	39
b=0 k=herself	-36
b=0 k=himself	-40
b=0 k=his	68
b=0 k=i	29
b=0 k=in	-83
b=0 k=is	-71
b=0 k=it	-57
b=0 k=its	43
b=0 k=many	38
b=0 k=me	68
b=0 k=more	-46
b=0 k=my	58
b=0 k=of	-115
b=0 k=on	-40
b=0 k=one	31
b=0 k=or	-39
b=0 k=others	86
b=0 k=recently	-45
b=0 k=role	97
b=0 k=some	81
b=0 k=someone	58
b=0 k=than	-61
b=0 k=that	-105
b=0 k=the	-178
b=0 k=their	51
b=0 k=then	-41
b=0 k=this	-62
b=0 k=to	-62
b=0 k=today	49
b=0 k=two	37
b=0 k=us	71
b=0 k=v	-40
b=0 k=was	-99
b=0 k=were	-66
b=0 k=when	-50
b=0 k=while	-34
b=0 k=whom	31
b=0 k=with	-102
b=0 k=you	34
b=1 L f='s	-53
b=1 L f=-ed	49
b=1 L f=a	-67
b=1 L f=an	-30
b=1 L f=as	-33
b=1 L f=it	-41
b=1 L f=l	30
b=1 L f=more	-43
b=1 L f=no	-27
b=1 L f=once	-35
b=1 L f=the	-51
b=1 R f="	27
b=1 R f=-ed	-73
b=1 R f=-ing	-42
b=1 R f=-ly	-29
b=1 R f=-s	-93
b=1 R f=:	-60
b=1 R f=N	-31
b=1 R f=a	-28
b=1 R f=an	-61
b=1 R f=for	-41
b=1 R f=it	-32
b=1 R f=l	-66
b=1 R f=of	-31
b=1 R f=reportedly	-36
b=1 R f=so	-30
b=1 R f=the	-65
b=1 R f=v	-76
b=1 k=#	-34
b=1 k='s	-74
b=1 k=-s	-33
b=1 k=N	44
b=1 k=a	-74
b=1 k=all	-43
b=1 k=he	-43
b=1 k=her	-29
b=1 k=him	-57
b=1 k=himself	31
b=1 k=his	-33
b=1 k=it	-91
b=1 k=many	-36
b=1 k=more	-56
b=1 k=most	-45
b=1 k=no	-36
b=1 k=she	-46
b=1 k=some	-46
b=1 k=someone	-26
b=1 k=the	-103
b=1 k=themselves	34
b=1 k=they	-53
b=1 k=those	-33
b=1 k=us	-30
b=1 k=which	-56
b=1 k=who	-65
b=10 L f=-ed	-110
b=10 L f=-s	-43
b=10 L f=l	-35
b=10 k=l	-71
b=10 k=role	-35
b=11 L f=-ed	-25
b=11 L f=-ing	-69
b=11 L f=l	-62
b=11 k=N	-89
b=11 k=l	-30
b=12 L f=-ed	-51
b=12 L f=v	-36
b=12 k=N	-50
b=12 k=he	-30
b=12 k=role	31
b=13 L f=l	-42
b=13 k=N	-44
b=15 L f=l	-39
b=15 k=N	-40
b=17 L f=l	-33
b=2 L f=-s	-40
b=2 L f=:	34
b=2 L f=a	29
b=2 L f=an	-57
b=2 L f=l	-26
b=2 L f=like	-31
b=2 L f=no	34
b=2 L f=of	-46
b=2 L f=that	-26
b=2 L f=the	-68
b=2 k=#	28
b=2 k='s	-40
b=2 k=N	27
b=2 k=a	-55
b=2 k=all	-25
b=2 k=both	-35
b=2 k=he	-56
b=2 k=it	-46
b=2 k=others	39
b=2 k=the	-46
b=2 k=they	-25
b=2 k=who	-33
b=2 k=you	-35
b=3 L f=N	-31
b=3 L f=a	-54
b=3 L f=it	-45
b=3 L f=more	25
b=3 L f=once	-31
b=3 L f=under	-39
b=3 k=#	-69
b=3 k=N	27
b=3 k=a	-26
b=3 k=it	-50
b=3 k=l	-47
b=3 k=the	-53
b=3 k=they	-26
b=3 k=two	-29
b=3 k=who	-53
b=4 L f=-ed	-29
b=4 L f=-s	-71
b=4 L f=a	-38
b=4 L f=without	25
b=4 k='s	-30
b=4 k=-s	-29
b=4 k=i	-50
b=4 k=it	-64
b=4 k=l	-43
b=4 k=role	40
b=4 k=the	-36
b=4 k=which	-44
b=4 k=who	-75
b=4 k=you	-26
b=5 L f=-ed	-28
b=5 L f=a	-47
b=5 L f=v	-26
b=5 k=-s	-28
b=5 k=he	-54
b=5 k=him	45
b=5 k=l	-33
b=5 k=more	33
b=5 k=role	32
b=5 k=she	-57
b=5 k=the	-38
b=5 k=they	26
b=5 k=those	-29
b=5 k=who	-95
b=6 L f=-ed	-80
b=6 L f=-s	-52
b=6 L f=v	-83
b=6 L f=without	-25
b=6 k=-s	-92
b=6 k=N	-42
b=6 k=it	-45
b=6 k=l	-42
b=6 k=who	-81
b=7 L f='s	-27
b=7 L f=-s	-38
b=7 L f=a	-33
b=7 L f=l	-57
b=7 L f=v	33
b=7 k=-s	-62
b=7 k=it	-38
b=7 k=she	-42
b=7 k=they	-30
b=7 k=which	-29
b=7 k=who	-37
b=8 L f=-ing	-80
b=8 L f=l	-67
b=8 L f=v	-28
b=8 k=-s	-33
b=8 k=N	-36
b=8 k=he	-53
b=8 k=they	-51
b=8 k=who	-58
b=9 L f=-ed	-116
b=9 L f=-ing	-47
b=9 L f=-s	-63
b=9 k=N	-55
b=9 k=l	-38
b=9 k=role	-26
b=9 k=she	-36
ci=false n=' p=-ing L	-25
ci=false n=' p=^ L	-34
ci=false n='s p=and L	-27
ci=false n='s p=in L	48
ci=false n='s p=to L	75
ci=false n=( p=, L	-27
ci=false n=( p=l R	-72
ci=false n=( p=of R	36
ci=false n=) p=( L	-48
ci=false n=) p=, L	63
ci=false n=) p=^ L	-27
ci=false n=) p=and L	-52
ci=false n=) p=l R	-31
ci=false n=, p=# L	-29
ci=false n=, p=, L	-139
ci=false n=, p=- L	-61
ci=false n=, p=-ed L	-60
ci=false n=, p=-ed R	-46
ci=false n=, p=-ing L	-122
ci=false n=, p=-ing R	-64
ci=false n=, p=-s L	-88
ci=false n=, p=-s R	-32
ci=false n=, p=; L	26
ci=false n=, p=N L	-30
ci=false n=, p=Q L	-49
ci=false n=, p=about R	-30
ci=false n=, p=against L	-27
ci=false n=, p=among L	-35
ci=false n=, p=among R	72
ci=false n=, p=and L	-28
ci=false n=, p=are L	-25
ci=false n=, p=as L	-88
ci=false n=, p=as R	-36
ci=false n=, p=at L	-40
ci=false n=, p=at R	-46
ci=false n=, p=by L	-83
ci=false n=, p=by R	37
ci=false n=, p=despite L	-36
ci=false n=, p=even L	-29
ci=false n=, p=for R	45
ci=false n=, p=from L	-76
ci=false n=, p=from R	43
ci=false n=, p=in R	62
ci=false n=, p=is R	42
ci=false n=, p=l L	-73
ci=false n=, p=l R	-45
ci=false n=, p=of L	-48
ci=false n=, p=on L	-54
ci=false n=, p=or L	-31
ci=false n=, p=over L	-38
ci=false n=, p=than L	-39
ci=false n=, p=the L	50
ci=false n=, p=to R	92
ci=false n=, p=v L	-68
ci=false n=, p=v R	-58
ci=false n=, p=was L	42
ci=false n=, p=what L	-34
ci=false n=, p=where L	-33
ci=false n=, p=whether L	41
ci=false n=, p=who L	-51
ci=false n=, p=with L	-68
ci=false n=, p=within L	27
ci=false n=- p=, L	51
ci=false n=- p=- L	-37
ci=false n=- p=and L	28
ci=false n=- p=as L	-36
ci=false n=- p=for L	38
ci=false n=- p=l L	-26
ci=false n=- p=l R	-35
ci=false n=- p=of R	37
ci=false n=- p=that L	44
ci=false n=- p=to R	48
ci=false n=- p=v L	61
ci=false n=- p=with L	-27
ci=false n=-ed p=# L	64
ci=false n=-ed p=( L	53
ci=false n=-ed p=, L	66
ci=false n=-ed p=, R	63
ci=false n=-ed p=-ed L	-80
ci=false n=-ed p=-ly L	30
ci=false n=-ed p=-s R	-38
ci=false n=-ed p=. L	51
ci=false n=-ed p=: L	40
ci=false n=-ed p=Q L	33
ci=false n=-ed p=Q R	30
ci=false n=-ed p=^ L	42
ci=false n=-ed p=after L	102
ci=false n=-ed p=all L	-54
ci=false n=-ed p=as L	69
ci=false n=-ed p=at L	-45
ci=false n=-ed p=before L	33
ci=false n=-ed p=by L	-25
ci=false n=-ed p=by R	30
ci=false n=-ed p=during L	-27
ci=false n=-ed p=for L	-83
ci=false n=-ed p=from L	-59
ci=false n=-ed p=in L	-90
ci=false n=-ed p=in R	-49
ci=false n=-ed p=l R	-48
ci=false n=-ed p=of L	-71
ci=false n=-ed p=of R	-26
ci=false n=-ed p=on L	-56
ci=false n=-ed p=since L	39
ci=false n=-ed p=that L	33
ci=false n=-ed p=the L	-28
ci=false n=-ed p=then L	38
ci=false n=-ed p=though L	36
ci=false n=-ed p=to L	-55
ci=false n=-ed p=to R	-31
ci=false n=-ed p=v R	34
ci=false n=-ed p=was L	-27
ci=false n=-ed p=what L	28
ci=false n=-ed p=when L	56
ci=false n=-ed p=which L	110
ci=false n=-ed p=while L	30
ci=false n=-ed p=whom L	41
ci=false n=-ing p=, L	-71
ci=false n=-ing p=-ed L	46
ci=false n=-ing p=-ed R	25
ci=false n=-ing p=-ing L	30
ci=false n=-ing p=-s R	28
ci=false n=-ing p=: L	-42
ci=false n=-ing p=Q L	-68
ci=false n=-ing p=^ L	-102
ci=false n=-ing p=and L	36
ci=false n=-ing p=are L	54
ci=false n=-ing p=at L	-30
ci=false n=-ing p=but L	-30
ci=false n=-ing p=had L	29
ci=false n=-ing p=in L	28
ci=false n=-ing p=in R	53
ci=false n=-ing p=is L	79
ci=false n=-ing p=it L	-60
ci=false n=-ing p=l R	-33
ci=false n=-ing p=of L	47
ci=false n=-ing p=of R	-26
ci=false n=-ing p=the L	-26
ci=false n=-ing p=to R	-34
ci=false n=-ing p=up L	33
ci=false n=-ing p=v L	-30
ci=false n=-ing p=which L	-54
ci=false n=-ing p=while L	-28
ci=false n=-ing p=with L	71
ci=false n=-ing p=— L	-32
ci=false n=-ly p=-ed L	-38
ci=false n=-ly p=and L	29
ci=false n=-ly p=as L	33
ci=false n=-ly p=of L	-29
ci=false n=-ly p=that L	82
ci=false n=-ly p=the L	-35
ci=false n=-ly p=while L	35
ci=false n=-s p=-ed L	-60
ci=false n=-s p=-ing L	-47
ci=false n=-s p=-s L	32
ci=false n=-s p=: L	49
ci=false n=-s p=; L	32
ci=false n=-s p=N L	-35
ci=false n=-s p=^ L	32
ci=false n=-s p=and L	48
ci=false n=-s p=as L	27
ci=false n=-s p=by L	-57
ci=false n=-s p=from L	-58
ci=false n=-s p=if L	26
ci=false n=-s p=is L	40
ci=false n=-s p=on L	-29
ci=false n=-s p=while L	35
ci=false n=-s p=with L	25
ci=false n=. p=( L	-48
ci=false n=. p=, L	-29
ci=false n=. p=-ing R	-109
ci=false n=. p=. L	-33
ci=false n=. p=N R	-29
ci=false n=. p=Q R	-43
ci=false n=. p=^ L	42
ci=false n=. p=about R	-49
ci=false n=. p=after L	50
ci=false n=. p=against R	-39
ci=false n=. p=among R	40
ci=false n=. p=and L	-37
ci=false n=. p=as R	-42
ci=false n=. p=at R	29
ci=false n=. p=by L	-44
ci=false n=. p=from R	45
ci=false n=. p=in R	28
ci=false n=. p=it R	-28
ci=false n=. p=l R	-41
ci=false n=. p=like R	-28
ci=false n=. p=over R	-47
ci=false n=. p=that R	-42
ci=false n=. p=through R	38
ci=false n=. p=to R	53
ci=false n=. p=whether R	-39
ci=false n=. p=with R	45
ci=false n=: p=, L	-46
ci=false n=: p=^ L	-37
ci=false n=: p=to L	-26
ci=false n=N p=, L	-39
ci=false n=Q p=, L	-84
ci=false n=Q p=^ L	-55
ci=false n=Q p=but L	28
ci=false n=Q p=l R	-29
ci=false n=Q p=v L	30
ci=false n=a p=-s L	58
ci=false n=a p=^ L	-43
ci=false n=a p=as L	-26
ci=false n=a p=in L	39
ci=false n=about p=-ing L	31
ci=false n=about p=^ L	-42
ci=false n=about p=and L	-36
ci=false n=about p=by R	43
ci=false n=after p=^ L	-78
ci=false n=after p=of R	46
ci=false n=after p=on L	46
ci=false n=against p=-ing L	44
ci=false n=against p=as L	-44
ci=false n=also p=, L	85
ci=false n=also p=but L	35
ci=false n=and p=, L	-60
ci=false n=and p=-ed R	-27
ci=false n=and p=^ L	-35
ci=false n=and p=for R	30
ci=false n=and p=from R	-31
ci=false n=and p=in R	29
ci=false n=and p=l L	26
ci=false n=and p=l R	39
ci=false n=and p=while L	-27
ci=false n=and p=with R	51
ci=false n=are p=, L	37
ci=false n=are p=-ing L	28
ci=false n=are p=-s L	-53
ci=false n=are p=^ L	44
ci=false n=are p=and L	28
ci=false n=are p=l L	33
ci=false n=are p=of L	-46
ci=false n=are p=while L	28
ci=false n=as p=-ed R	-31
ci=false n=as p=-s R	-28
ci=false n=as p=by R	64
ci=false n=as p=of R	-39
ci=false n=as p=to R	51
ci=false n=as p=v R	29
ci=false n=at p=^ L	-40
ci=false n=because p=-s R	34
ci=false n=but p=l R	-30
ci=false n=but p=to R	-29
ci=false n=by p=^ L	-37
ci=false n=by p=to R	-45
ci=false n=did p=, L	46
ci=false n=during p=l R	35
ci=false n=earlier p=^ L	-36
ci=false n=even p=^ L	28
ci=false n=first p=^ L	34
ci=false n=for p=-ed R	-34
ci=false n=for p=^ L	-59
ci=false n=for p=by R	78
ci=false n=for p=on L	34
ci=false n=for p=to R	-30
ci=false n=from p=^ L	-32
ci=false n=from p=to R	-48
ci=false n=had p=and L	-32
ci=false n=had p=l R	-41
ci=false n=had p=of L	-34
ci=false n=had p=that L	-60
ci=false n=has p=, L	25
ci=false n=has p=- L	35
ci=false n=has p=-ed L	-48
ci=false n=has p=-ing L	-41
ci=false n=has p=N L	-34
ci=false n=has p=and L	61
ci=false n=has p=for L	-32
ci=false n=has p=for R	31
ci=false n=has p=in L	-27
ci=false n=has p=l L	36
ci=false n=has p=l R	56
ci=false n=has p=of L	-41
ci=false n=have p=, L	44
ci=false n=have p=N L	34
ci=false n=have p=^ L	83
ci=false n=have p=and R	41
ci=false n=have p=as L	32
ci=false n=have p=but L	37
ci=false n=have p=in L	-27
ci=false n=have p=of L	-45
ci=false n=have p=that L	58
ci=false n=himself p=^ L	-34
ci=false n=his p=^ L	-38
ci=false n=in p=-ed L	38
ci=false n=in p=-ing L	-27
ci=false n=in p=-ing R	29
ci=false n=in p=Q L	40
ci=false n=in p=among L	-27
ci=false n=in p=but L	27
ci=false n=in p=by R	40
ci=false n=in p=in R	-26
ci=false n=in p=l R	47
ci=false n=in p=to R	-60
ci=false n=in p=when L	52
ci=false n=in p=while L	40
ci=false n=is p=, R	39
ci=false n=is p=: L	36
ci=false n=is p=as L	-31
ci=false n=is p=l R	-33
ci=false n=is p=of L	-52
ci=false n=is p=on R	48
ci=false n=is p=that R	-25
ci=false n=is p=while L	-31
ci=false n=is p=— L	25
ci=false n=isn't p=^ L	41
ci=false n=l p='s L	-47
ci=false n=l p=, L	54
ci=false n=l p=- L	33
ci=false n=l p=-s L	53
ci=false n=l p=: L	42
ci=false n=l p=; L	71
ci=false n=l p=Q R	28
ci=false n=l p=^ L	45
ci=false n=l p=as L	40
ci=false n=l p=even L	57
ci=false n=l p=for L	-41
ci=false n=l p=in R	26
ci=false n=l p=is L	-69
ci=false n=l p=it L	-47
ci=false n=l p=l L	33
ci=false n=l p=than L	-32
ci=false n=l p=that L	57
ci=false n=l p=the L	-34
ci=false n=l p=though L	58
ci=false n=l p=was L	-36
ci=false n=l p=when L	42
ci=false n=l p=where L	55
ci=false n=l p=which L	30
ci=false n=l p=while L	32
ci=false n=l p=will L	-28
ci=false n=like p=^ L	-35
ci=false n=may p=, L	26
ci=false n=more p=^ L	-33
ci=false n=now p=^ L	-30
ci=false n=of p=-s R	30
ci=false n=of p=^ L	-85
ci=false n=of p=after L	-31
ci=false n=of p=by R	30
ci=false n=of p=l L	31
ci=false n=of p=l R	-32
ci=false n=of p=of L	40
ci=false n=of p=to L	34
ci=false n=of p=to R	-49
ci=false n=on p=- L	72
ci=false n=on p=-ed R	-30
ci=false n=on p=-ing L	-43
ci=false n=on p=-s R	29
ci=false n=on p=after L	-29
ci=false n=on p=by R	82
ci=false n=on p=from L	-27
ci=false n=on p=in L	-31
ci=false n=on p=of L	-26
ci=false n=on p=to L	-49
ci=false n=or p=^ L	-38
ci=false n=over p=with R	-28
ci=false n=recently p=^ L	-29
ci=false n=should p=, L	-35
ci=false n=than p=^ L	-54
ci=false n=than p=for L	41
ci=false n=that p=-ed R	33
ci=false n=that p=-ing R	34
ci=false n=that p=^ L	-28
ci=false n=that p=and L	-31
ci=false n=that p=as L	42
ci=false n=that p=by R	36
ci=false n=that p=for L	57
ci=false n=that p=from L	41
ci=false n=that p=from R	37
ci=false n=that p=in R	-30
ci=false n=that p=l R	-49
ci=false n=that p=of L	33
ci=false n=that p=of R	45
ci=false n=that p=v R	-47
ci=false n=that p=was L	32
ci=false n=the p=, L	-27
ci=false n=the p=-s R	62
ci=false n=the p=for L	35
ci=false n=the p=in L	35
ci=false n=the p=v L	37
ci=false n=then p=^ L	64
ci=false n=to p=, L	-96
ci=false n=to p=-ed L	77
ci=false n=to p=-ed R	-48
ci=false n=to p=-ing L	58
ci=false n=to p=-ing R	-25
ci=false n=to p=-s L	48
ci=false n=to p=N R	29
ci=false n=to p=^ L	-64
ci=false n=to p=after L	-27
ci=false n=to p=as L	-50
ci=false n=to p=by R	60
ci=false n=to p=for L	111
ci=false n=to p=for R	-35
ci=false n=to p=from L	-56
ci=false n=to p=in L	-36
ci=false n=to p=l R	-41
ci=false n=to p=not L	34
ci=false n=to p=of L	-46
ci=false n=to p=of R	58
ci=false n=to p=v L	73
ci=false n=to p=v R	36
ci=false n=to p=when L	33
ci=false n=to p=— L	-28
ci=false n=two p=^ L	-27
ci=false n=v p=, L	46
ci=false n=v p=, R	-40
ci=false n=v p=- L	40
ci=false n=v p=-ing L	-39
ci=false n=v p=: L	52
ci=false n=v p=Q L	26
ci=false n=v p=Q R	28
ci=false n=v p=^ L	39
ci=false n=v p=after L	26
ci=false n=v p=but L	-27
ci=false n=v p=by L	-54
ci=false n=v p=for L	-28
ci=false n=v p=from L	-41
ci=false n=v p=if L	30
ci=false n=v p=is L	-44
ci=false n=v p=l L	29
ci=false n=v p=l R	69
ci=false n=v p=of L	-53
ci=false n=v p=on L	-55
ci=false n=v p=to R	-38
ci=false n=v p=when L	32
ci=false n=v p=where L	-38
ci=false n=v p=which L	51
ci=false n=was p=after L	-60
ci=false n=was p=before L	61
ci=false n=was p=but L	26
ci=false n=was p=for L	-31
ci=false n=was p=l R	-27
ci=false n=was p=to R	30
ci=false n=was p=while L	-35
ci=false n=were p=, L	86
ci=false n=were p=if L	30
ci=false n=who p=, L	-39
ci=false n=who p=-ing L	38
ci=false n=who p=^ L	46
ci=false n=who p=for R	-29
ci=false n=who p=l L	38
ci=false n=who p=of R	41
ci=false n=will p=and L	28
ci=false n=with p=-ed R	75
ci=false n=with p=^ L	-36
ci=false n=with p=as L	39
ci=false n=with p=l R	-46
ci=false n=with p=to R	-48
ci=false n=would p=, L	30
ci=false n=would p=-ing L	32
ci=false n=would p=^ L	38
ci=false n=would p=that L	-34
ci=false n=— p=, L	73
ci=false n=— p=^ L	38
ci=false n=— p=and L	-35
ci=false n=— p=to R	30
ci=false n=— p=— L	-71
ci=false n=’ p=^ L	-32
ci=true n=) p=^ L	70
ci=true n=, p=( L	28
ci=true n=, p=, L	137
ci=true n=, p=, R	52
ci=true n=, p=-ed L	54
ci=true n=, p=-ed R	58
ci=true n=, p=-ing L	49
ci=true n=, p=-ing R	-26
ci=true n=, p=: L	54
ci=true n=, p=Q L	138
ci=true n=, p=^ L	111
ci=true n=, p=after L	26
ci=true n=, p=and L	54
ci=true n=, p=as L	125
ci=true n=, p=at R	38
ci=true n=, p=but L	98
ci=true n=, p=despite L	41
ci=true n=, p=even L	27
ci=true n=, p=for L	-28
ci=true n=, p=in L	-47
ci=true n=, p=in R	-86
ci=true n=, p=l L	101
ci=true n=, p=l R	135
ci=true n=, p=of R	29
ci=true n=, p=v L	65
ci=true n=, p=v R	27
ci=true n=, p=when L	69
ci=true n=, p=which L	40
ci=true n=, p=while L	71
ci=true n=- p=, L	-38
ci=true n=- p=- L	-26
ci=true n=- p=^ L	76
ci=true n=-ed p=, L	-91
ci=true n=-ed p=Q L	-57
ci=true n=-ed p=^ L	-40
ci=true n=-ed p=after L	-42
ci=true n=-ed p=as L	-44
ci=true n=-ed p=but L	-26
ci=true n=-ed p=l L	-57
ci=true n=-ed p=that L	-31
ci=true n=-ed p=when L	-50
ci=true n=-ed p=with L	-26
ci=true n=-ing p=, L	-63
ci=true n=-ing p=^ L	-30
ci=true n=-ing p=l L	-43
ci=true n=-ing p=to L	36
ci=true n=-ly p=^ L	-79
ci=true n=-s p=, L	-57
ci=true n=-s p=-s L	-35
ci=true n=-s p=and L	-36
ci=true n=. p=, L	-37
ci=true n=. p=, R	-42
ci=true n=. p=-ed R	49
ci=true n=. p=-ing R	48
ci=true n=. p=-s R	80
ci=true n=. p=after L	-26
ci=true n=. p=for R	-48
ci=true n=. p=from R	46
ci=true n=. p=in R	-32
ci=true n=. p=l R	136
ci=true n=. p=on R	-35
ci=true n=. p=v R	64
ci=true n=N p=^ L	-31
ci=true n=Q p=, L	29
ci=true n=Q p=^ L	80
ci=true n=Q p=l R	37
ci=true n=^ p=l R	85
ci=true n=and p=for L	46
ci=true n=and p=l L	43
ci=true n=and p=l R	-29
ci=true n=are p=, L	-25
ci=true n=are p=^ L	-69
ci=true n=are p=l L	-27
ci=true n=at p=^ L	33
ci=true n=at p=l R	-41
ci=true n=but p=l R	-32
ci=true n=for p=l R	-49
ci=true n=had p=, L	33
ci=true n=had p=^ L	-44
ci=true n=has p=, L	-48
ci=true n=has p=^ L	32
ci=true n=have p=, L	-27
ci=true n=have p=^ L	-30
ci=true n=in p=^ L	-50
ci=true n=in p=l R	-67
ci=true n=is p=, L	26
ci=true n=is p=^ L	-88
ci=true n=l p=, L	-51
ci=true n=l p=-ed L	-25
ci=true n=l p=-ing L	-37
ci=true n=l p=-s L	-36
ci=true n=l p=^ L	-49
ci=true n=l p=and L	-41
ci=true n=l p=as L	-66
ci=true n=l p=in L	-30
ci=true n=l p=l L	-64
ci=true n=l p=that L	-35
ci=true n=l p=when L	-37
ci=true n=l p=while L	-39
ci=true n=l p=with L	-26
ci=true n=of p=l R	-47
ci=true n=on p=^ L	-40
ci=true n=on p=l R	-38
ci=true n=that p=, L	-31
ci=true n=the p=to R	37
ci=true n=this p=^ L	40
ci=true n=to p=, L	-44
ci=true n=to p=for L	27
ci=true n=to p=l R	-37
ci=true n=v p=, L	-78
ci=true n=v p=by R	-28
ci=true n=was p=, L	-28
ci=true n=was p=^ L	-47
ci=true n=was p=and L	47
ci=true n=were p=^ L	-63
ci=true n=who p=^ L	-38
ci=true n=will p=^ L	-29
ci=true n=— p=^ L	63
i=0 I ci=false	-127
i=1 L ci=false	81
i=1 L ci=true	-122
i=1 R ci=false	39
i=2 L ci=false	-39
i=2 L ci=true	-117
i=2 R ci=false	-49
i=2 R ci=true	-63
i=3 L ci=false	-62
i=3 L ci=true	-48
i=3 R ci=false	-71
i=3 R ci=true	-33
i=4 L ci=false	-86
i=4 L ci=true	-56
i=4 R ci=false	-119
i=4 R ci=true	-34
i=5 L ci=false	-130
i=5 L ci=true	-34
i=5 R ci=false	-106
i=6 L ci=false	-85
i=6 L ci=true	-58
i=6 R ci=false	-165
i=7 L ci=false	-68
i=7 L ci=true	-96
i=7 R ci=false	-190
i=7 R ci=true	-45
i=8 L ci=false	-41
i=8 L ci=true	-76
j= L n=%	30
j= L n='	31
j= L n='s	110
j= L n=)	-125
j= L n=-	-63
j= L n=-ed	26
j= L n=-ing	68
j= L n=-s	51
j= L n=.	-160
j= L n=;	-31
j= L n=N	35
j= L n=Q	-71
j= L n=after	-28
j= L n=all	-39
j= L n=also	28
j= L n=an	-26
j= L n=and	-152
j= L n=as	-50
j= L n=at	-72
j= L n=before	-40
j= L n=between	-26
j= L n=but	-42
j= L n=by	-56
j= L n=cannot	-28
j= L n=could	-45
j= L n=didn't	73
j= L n=does	57
j= L n=during	36
j= L n=earlier	74
j= L n=first	57
j= L n=for	-50
j= L n=from	-73
j= L n=had	26
j= L n=he	-29
j= L n=here	47
j= L n=his	-42
j= L n=i	-34
j= L n=isn't	28
j= L n=it	-35
j= L n=l	71
j= L n=like	-40
j= L n=long	58
j= L n=more	-38
j= L n=no	-41
j= L n=now	-25
j= L n=of	-46
j= L n=one	-41
j= L n=or	-36
j= L n=other	-47
j= L n=out	-30
j= L n=over	-27
j= L n=since	-29
j= L n=some	-51
j= L n=still	-26
j= L n=than	-27
j= L n=the	-38
j= L n=then	31
j= L n=this	54
j= L n=through	-31
j= L n=to	31
j= L n=were	-87
j= L n=when	-47
j= L n=while	29
j= L n=whose	-30
j= L n=–	-54
j= L n=—	-91
j= L n=’	38
j= R n=)	45
j= R n=-ly	-25
j= R n=-s	-28
j= R n=:	27
j= R n=;	61
j= R n=and	33
j= R n=but	38
j= R n=by	-41
j= R n=even	26
j= R n=have	-34
j= R n=he	-31
j= R n=his	-29
j= R n=if	32
j= R n=in	27
j= R n=is	40
j= R n=l	65
j= R n=like	-29
j= R n=may	26
j= R n=on	34
j= R n=or	-29
j= R n=other	-28
j= R n=over	55
j= R n=she	-26
j= R n=should	-27
j= R n=until	31
j= R n=v	28
j= R n=was	-48
j= R n=whether	55
j= R n=while	53
j= R n=will	-45
j= R n=—	33
j=$	-45
j=% of	82
j=(	51
j=( ) ,	93
j=( ) —	-31
j=( .	53
j=( . )	-39
j=( . ) ,	55
j=( . ) , who	-28
j=( . ) L n=l	-27
j=( . L n=.	32
j=( L n=)	38
j=( L n=.	33
j=)	-27
j=,	36
j=, (	-29
j=, ( L n=.	28
j=, ,	65
j=, , , and	31
j=, , L n=-ed	79
j=, , and	50
j=, , and L n=,	34
j=, , on	-44
j=, -	-39
j=, .	49
j=, . ,	27
j=, L n=,	161
j=, L n=-ed	-35
j=, L n=-ly	-36
j=, L n=-s	-37
j=, L n=.	36
j=, L n=and	33
j=, L n=are	-33
j=, L n=had	31
j=, L n=have	-47
j=, L n=on	44
j=, L n=to	41
j=, L n=was	-28
j=, R n=,	79
j=, R n=.	98
j=, R n=has	-27
j=, R n=in	-26
j=, R n=is	-26
j=, R n=of	-47
j=, R n=to	-33
j=, R n=v	-27
j=, R n=who	-50
j=, after	-42
j=, and	109
j=, and ,	-28
j=, and L n=-ed	32
j=, and L n=have	56
j=, and L n=l	26
j=, and L n=v	55
j=, and R n=.	61
j=, and for	37
j=, and in	90
j=, and of	88
j=, and to	49
j=, and v	35
j=, at	74
j=, at L n=,	29
j=, at R n=.	70
j=, at of	44
j=, but	-30
j=, for	101
j=, for ,	26
j=, for L n=,	43
j=, from L n=,	75
j=, from R n=.	-36
j=, he	-28
j=, in	-41
j=, in ,	62
j=, in R n=,	-45
j=, in R n=.	51
j=, is	-36
j=, like	77
j=, of	44
j=, of L n=,	111
j=, of L n=-ed	26
j=, of R n=.	64
j=, of and	66
j=, of and L n=,	30
j=, of at	36
j=, of for	123
j=, of in	78
j=, of of	76
j=, of v	67
j=, v	49
j=, v L n=,	103
j=, v L n=l	29
j=, v R n=.	48
j=, v at in ,	-64
j=, v from	-50
j=, v in	-43
j=, v in L n=,	-38
j=, v of L n=,	40
j=, v to	-45
j=, v to R n=.	-37
j=, which v	32
j=, while	-30
j=, who	-26
j=, who had v for	35
j=, who has	-34
j=, who has been v	56
j=, who has v	57
j=, who has v of	29
j=, who is	37
j=, who is v for	35
j=, who is v to	-31
j=, who v	72
j=, who v L n=,	103
j=, who v for	-32
j=, who v in	-33
j=, who v in ,	33
j=, who v of	-43
j=, who v on	84
j=, who was	39
j=, who was v in	88
j=, who was v to	73
j=, whose	-29
j=, with	-50
j=-	78
j=- -	27
j=- - v	37
j=- L n=,	-42
j=- L n=-ed	52
j=- L n=-s	48
j=- and	63
j=- v	-26
j=.	69
j=. ,	-33
j=. -	39
j=. L n=,	42
j=:	-78
j=;	-41
j=about	-87
j=about R n=,	-30
j=about v	40
j=after	-90
j=and	92
j=and (	58
j=and ,	35
j=and , and	53
j=and L n=,	-120
j=and L n=-	-64
j=and L n=-ed	31
j=and L n=-ly	66
j=and L n=are	51
j=and L n=have	33
j=and L n=in	39
j=and L n=l	38
j=and L n=on	33
j=and L n=to	35
j=and L n=were	-60
j=and R n=.	56
j=and in	46
j=and in L n=,	47
j=and of	71
j=and on	-36
j=and others	83
j=and to	25
j=and v	37
j=and v ,	-27
j=and v L n=,	30
j=and v in	-34
j=anyone	71
j=are	-33
j=around	29
j=as	-95
j=as R n=.	-46
j=at R n=.	-34
j=at in	32
j=at in ,	35
j=at of	39
j=before	-60
j=between and	39
j=by L n=-ing	-26
j=by and	53
j=by in	39
j=during	-47
j=everyone	35
j=for ,	-35
j=for L n=-ed	104
j=for L n=-ing	-28
j=for R n=,	-26
j=for of	27
j=for v	-40
j=for v , which	38
j=for v to	-37
j=from	38
j=from ,	-34
j=from L n=,	28
j=from R n=to	45
j=from and	-32
j=from of	38
j=from v	49
j=had	-71
j=had v in	-29
j=has	-63
j=has v	-64
j=has v and	-35
j=has v v	-40
j=he	162
j=he L n='s	34
j=he L n=,	36
j=he L n=-ed	46
j=he L n=-s	54
j=he L n=also	53
j=he L n=and	-28
j=he L n=did	36
j=he L n=l	77
j=he L n=v	40
j=he and	98
j=he is	-34
j=he v	-79
j=he v " " and	-27
j=he was	-37
j=herself	-41
j=him	70
j=him L n=l	-43
j=him L n=to	38
j=him R n=,	36
j=himself	26
j=i	111
j=i L n=l	40
j=i L n=v	44
j=i v	-49
j=if	35
j=in	47
j=in ,	-33
j=in L n=-ed	-31
j=in L n=have	41
j=in L n=that	-31
j=in L n=to	-34
j=in R n=,	81
j=in R n=.	-48
j=in R n=that	33
j=in R n=to	38
j=in and	47
j=in of L n=,	-34
j=in on	-37
j=in that	-27
j=is	-91
j=is to	-34
j=is v	-89
j=it	27
j=it L n='s	-74
j=it L n=,	-26
j=it L n=-ed	68
j=it L n=-ly	54
j=it L n=-s	56
j=it L n=also	32
j=it L n=was	-62
j=it was	-38
j=like	45
j=like and	48
j=me	83
j=of	97
j=of ,	44
j=of , ,	-26
j=of , , and	42
j=of , and	53
j=of , of	28
j=of , v to	-35
j=of , who v in	96
j=of -	31
j=of L n=,	-29
j=of L n=-	-29
j=of L n=-ed	41
j=of L n=-ing	66
j=of L n=-s	-35
j=of L n=and	-34
j=of L n=are	69
j=of L n=has	27
j=of L n=have	33
j=of L n=in	-49
j=of L n=of	-33
j=of L n=on	82
j=of L n=that	-26
j=of L n=to	-32
j=of L n=—	-34
j=of R n=,	-49
j=of R n=-	-33
j=of R n=-ed	-31
j=of R n=and	26
j=of R n=as	54
j=of R n=in	27
j=of R n=that	30
j=of R n=v	34
j=of R n=with	39
j=of and	75
j=of and L n=l	36
j=of and R n=.	33
j=of and of	74
j=of at	98
j=of by	-31
j=of for	54
j=of from	62
j=of in	103
j=of in L n=,	28
j=of in R n=.	30
j=of in and	74
j=of of	121
j=of of ,	43
j=of of R n=.	86
j=of on L n=,	-27
j=of them	42
j=of to	46
j=of us	50
j=of v ,	77
j=of v L n=,	-37
j=of v L n=-ed	47
j=of v R n=,	-48
j=of v by	85
j=of v for	47
j=of v in	36
j=of v on	-38
j=of v to	-40
j=of who v	37
j=on	-33
j=on , and	36
j=on L n=,	-67
j=on L n=-ed	-42
j=on L n=-ing	37
j=on L n=-s	41
j=on L n=that	46
j=on L n=to	-35
j=on L n=v	-32
j=on R n=.	-80
j=others	41
j=over	-28
j=she	155
j=she L n='s	28
j=she L n=-ly	46
j=she L n=-s	41
j=she L n=also	44
j=she L n=and	-26
j=she L n=is	-34
j=she L n=l	55
j=she L n=was	31
j=she R n=has	36
j=she and	112
j=she v	-34
j=since	-51
j=someone	43
j=than	-57
j=than L n=-ed	27
j=than in	39
j=than of	75
j=that	-115
j=that ,	-29
j=that L n=-ed	-46
j=that L n=l	-28
j=that v	46
j=that v L n=,	44
j=themselves	42
j=they	112
j=they L n=-ed	68
j=they L n=are	-32
j=they L n=have	56
j=they L n=l	26
j=to ,	-79
j=to , v	-31
j=to L n=,	-51
j=to L n=-ing	39
j=to L n=the	74
j=to R n=,	69
j=to and	27
j=to be	-31
j=to be R n=,	-27
j=to him	31
j=to v for	-29
j=us	77
j=v	28
j=v ,	-30
j=v , v	-34
j=v , v of ,	48
j=v L n=,	-123
j=v L n=-ed	80
j=v L n=-ly	-38
j=v L n=-s	44
j=v L n=a	-26
j=v L n=had	44
j=v L n=has	59
j=v L n=have	38
j=v L n=in	-42
j=v L n=l	-62
j=v L n=on	-26
j=v L n=that	30
j=v L n=to	51
j=v L n=v	34
j=v R n=,	64
j=v R n=-ing	29
j=v about	-38
j=v after	-34
j=v and	-27
j=v and L n=,	-31
j=v and R n=.	44
j=v as	-43
j=v at R n=.	38
j=v before	-29
j=v by	62
j=v by ,	-31
j=v by L n=,	36
j=v by R n=,	57
j=v in	33
j=v in ,	-30
j=v in L n=,	-74
j=v in L n=on	-32
j=v in R n=.	55
j=v in of	39
j=v in on	-34
j=v in v	64
j=v into	31
j=v of	46
j=v of L n=,	-60
j=v of L n=to	40
j=v of R n=.	27
j=v of v	-25
j=v on	-90
j=v on L n=,	38
j=v on R n=.	-57
j=v over	36
j=v that	-52
j=v that L n=-ed	-34
j=v them	38
j=v to	-98
j=v to L n=-ed	32
j=v to R n=.	-47
j=v to of	-26
j=v up to	37
j=v v before he v	-31
j=v v of	39
j=v when	-36
j=v with	-30
j=was	-100
j=was in	-34
j=was of	-32
j=was v	-62
j=was v by	-37
j=was v in	-40
j=was v on	-27
j=we	102
j=we L n=-ed	39
j=we L n=l	50
j=when	-58
j=which	69
j=which L n=-ed	31
j=which L n=-s	58
j=which L n=the	27
j=which L n=v	38
j=who	139
j=who L n=,	71
j=who L n=-ed	30
j=who L n=are	35
j=who L n=for	47
j=who L n=has	35
j=who L n=in	26
j=who L n=l	65
j=who R n=-ed	-28
j=who R n=v	-33
j=who is in	41
j=who v	64
j=who v L n=-ed	32
j=who v R n=to	-31
j=who v to	-52
j=who was not v to	48
j=who was v to in	-27
j=whom	-45
j=with of	58
j=with v	85
j=you	120
j=you L n=l	40
j=–	56
j=—	-31
j=— who is being v	47
j=’	93
k=# L f=-ed	28
k=# L f=a	47
k=# L f=the	38
k=# R f=-ing	-34
k=# R f=N	55
k=# R f=in	-30
k=# R f=l	31
k=# w='s	-41
k=# w=a	43
k=# w=accuse	-29
k=# w=add	40
k=# w=announce	27
k=# w=in	-29
k=# w=know	34
k=# w=note	-31
k=# w=say	53
k=# w=show	49
k=# w=tell	-62
k=# w=vot	-63
k='s L f=-ed	-62
k='s L f=N	27
k='s L f=l	58
k='s R f=-ed	-30
k='s w=seem	32
k='s w=suggest	-55
k=) L f=-ed	-37
k=) L f=l	-50
k=) w=say	-30
k=-ed L f=-ed	51
k=-ed L f=-s	-48
k=-ed w=criticism	-33
k=-ed w=new	-48
k=-ed w=question	-39
k=-ed w=say	81
k=-ing L f=-ed	-45
k=-ing L f=l	27
k=-ing w=criticism	-25
k=-ing w=fear	-33
k=-ing w=say	37
k=-ly L f=-ed	37
k=-s L f=-ed	30
k=-s L f=a	-81
k=-s L f=for	-29
k=-s L f=in	-36
k=-s L f=l	28
k=-s L f=that	-31
k=-s L f=the	-33
k=-s L f=v	-57
k=-s R f=-ed	-25
k=-s R f=N	-56
k=-s R f=all	36
k=-s R f=for	-41
k=-s R f=in	35
k=-s R f=of	28
k=-s w="	-33
k=-s w='s	-25
k=-s w=a	-53
k=-s w=accord	85
k=-s w=account	-49
k=-s w=acknowledge	-34
k=-s w=acquiesc	32
k=-s w=add	-42
k=-s w=advise	-48
k=-s w=agree	37
k=-s w=all	31
k=-s w=allege	-26
k=-s w=allow	-64
k=-s w=an	-36
k=-s w=anti-obama	44
k=-s w=anti-war	26
k=-s w=articulat	-27
k=-s w=as	-39
k=-s w=attempt	-26
k=-s w=back	30
k=-s w=begin	37
k=-s w=belief	-41
k=-s w=blame	-30
k=-s w=cast	-29
k=-s w=champion	-40
k=-s w=com	38
k=-s w=complaint	-30
k=-s w=condemn	37
k=-s w=considerabl	-28
k=-s w=continue	-62
k=-s w=cover	53
k=-s w=debat	-52
k=-s w=decide	-33
k=-s w=decry	28
k=-s w=deem	-60
k=-s w=defend	-27
k=-s w=denounce	26
k=-s w=describe	64
k=-s w=determine	-29
k=-s w=discuss	37
k=-s w=drawn	58
k=-s w=endorse	51
k=-s w=endorsement	28
k=-s w=favor	54
k=-s w=feel	28
k=-s w=find	29
k=-s w=for	-33
k=-s w=given	-29
k=-s w=gon	-36
k=-s w=hav	43
k=-s w=he	-36
k=-s w=hir	-35
k=-s w=hold	59
k=-s w=identify	-29
k=-s w=in	41
k=-s w=learn	28
k=-s w=look	-42
k=-s w=meant	-35
k=-s w=mention	-56
k=-s w=mount	40
k=-s w=mov	-25
k=-s w=negotation	41
k=-s w=new	-38
k=-s w=of	42
k=-s w=order	29
k=-s w=outlin	26
k=-s w=pass	49
k=-s w=persuad	-40
k=-s w=predict	31
k=-s w=promise	-35
k=-s w=provid	-58
k=-s w=put	-26
k=-s w=reach	43
k=-s w=recognize	-62
k=-s w=refer	30
k=-s w=referr	-43
k=-s w=reiterate	37
k=-s w=remain	-35
k=-s w=reportedly	-31
k=-s w=repudiat	-30
k=-s w=request	-60
k=-s w=requir	-33
k=-s w=resonat	40
k=-s w=respond	-32
k=-s w=revil	27
k=-s w=ridicul	48
k=-s w=rul	31
k=-s w=say	43
k=-s w=see	-35
k=-s w=seen	-45
k=-s w=seldom	-32
k=-s w=show	75
k=-s w=shown	-29
k=-s w=singl	-28
k=-s w=slamm	43
k=-s w=speak	37
k=-s w=startl	39
k=-s w=state	32
k=-s w=stopp	27
k=-s w=suggest	36
k=-s w=tell	41
k=-s w=that	-34
k=-s w=the	-48
k=-s w=unawar	-36
k=-s w=understood	28
k=-s w=used	-32
k=-s w=warn	25
k=-s w=warning	26
k=-s w=welcom	-36
k=N L f="	-30
k=N L f=,	-30
k=N L f=-ed	28
k=N L f=-ing	63
k=N L f=about	-65
k=N L f=as	-26
k=N L f=it	-67
k=N L f=l	35
k=N L f=more	-61
k=N L f=of	-83
k=N L f=on	32
k=N L f=reportedly	-56
k=N L f=that	-41
k=N L f=three	-52
k=N L f=v	27
k=N L f=while	-46
k=N L f=without	58
k=N R f='s	-29
k=N R f=,	25
k=N R f=:	-51
k=N R f=all	-27
k=N R f=as	34
k=N R f=for	52
k=N R f=so	-39
k=N R f=the	26
k=N R f=to	-59
k=N R f=v	-28
k=N w="	35
k=N w=about	-76
k=N w=add	31
k=N w=agree	36
k=N w=aim	37
k=N w=align	-26
k=N w=allege	-43
k=N w=allud	27
k=N w=announc	47
k=N w=anti-obama	-27
k=N w=appear	-99
k=N w=applaud	44
k=N w=assail	40
k=N w=attack	25
k=N w=attempt	30
k=N w=bear	-36
k=N w=becom	40
k=N w=best	-48
k=N w=bold	-48
k=N w=boo	-45
k=N w=cam	-37
k=N w=camp	-33
k=N w=campaign	-37
k=N w=cast	33
k=N w=celebrat	-40
k=N w=chant	-30
k=N w=charge	-42
k=N w=chide	26
k=N w=circulat	33
k=N w=cite	37
k=N w=claim	31
k=N w=concede	39
k=N w=congratulat	-30
k=N w=consider	-27
k=N w=convinc	38
k=N w=count	32
k=N w=court	-66
k=N w=cover	-51
k=N w=credit	34
k=N w=criticism	29
k=N w=cutt	-58
k=N w=decide	31
k=N w=declare	-40
k=N w=declin	26
k=N w=dedicat	-35
k=N w=deem	-31
k=N w=deny	34
k=N w=deride	37
k=N w=design	-50
k=N w=determine	27
k=N w=devot	39
k=N w=disagre	57
k=N w=disclose	-34
k=N w=dislik	42
k=N w=display	33
k=N w=eager	35
k=N w=elect	-46
k=N w=embrac	56
k=N w=emphasize	29
k=N w=endors	32
k=N w=endorsement	-32
k=N w=establish	-30
k=N w=expansiv	32
k=N w=expect	-76
k=N w=explain	39
k=N w=express	26
k=N w=favor	-34
k=N w=fierc	55
k=N w=find	34
k=N w=float	-35
k=N w=forgot	-37
k=N w=giv	32
k=N w=goe	39
k=N w=greet	-52
k=N w=highlight	-32
k=N w=hir	-27
k=N w=hope	55
k=N w=identify	-53
k=N w=impress	-64
k=N w=in	-30
k=N w=information	-58
k=N w=interject	47
k=N w=introduc	-49
k=N w=it	-76
k=N w=joke	46
k=N w=known	-149
k=N w=lean	-60
k=N w=lik	-25
k=N w=look	-35
k=N w=maintain	-27
k=N w=mak	48
k=N w=mark	-56
k=N w=meant	-52
k=N w=mock	43
k=N w=monitor	-52
k=N w=mor	-68
k=N w=mount	-63
k=N w=mov	26
k=N w=nam	-51
k=N w=need	29
k=N w=new	-27
k=N w=no	-25
k=N w=note	29
k=N w=of	-67
k=N w=on	27
k=N w=one	30
k=N w=opponent	80
k=N w=oppos	-27
k=N w=order	-36
k=N w=pass	79
k=N w=plead	-28
k=N w=pledge	-45
k=N w=praise	34
k=N w=predict	-28
k=N w=prefer	44
k=N w=preferr	-33
k=N w=project	-54
k=N w=promis	29
k=N w=promise	52
k=N w=promot	-37
k=N w=prompt	35
k=N w=provid	32
k=N w=put	-45
k=N w=question	-31
k=N w=quick	40
k=N w=rattl	47
k=N w=rebuff	-53
k=N w=receiv	-70
k=N w=recommend	55
k=N w=recount	39
k=N w=referenc	-39
k=N w=referr	-43
k=N w=refuse	52
k=N w=regard	-81
k=N w=releas	-45
k=N w=reluctant	-27
k=N w=remain	37
k=N w=remark	32
k=N w=remember	-93
k=N w=repeat	-29
k=N w=reply	36
k=N w=reportedly	-59
k=N w=respond	34
k=N w=ring	-36
k=N w=say	38
k=N w=scar	34
k=N w=seek	-38
k=N w=seem	-44
k=N w=seemingly	-31
k=N w=seen	-106
k=N w=seldom	29
k=N w=sentenc	-26
k=N w=shock	31
k=N w=show	-26
k=N w=shown	-46
k=N w=sign	-34
k=N w=singl	-31
k=N w=skeptical	25
k=N w=sound	-34
k=N w=spearhead	-28
k=N w=spread	-27
k=N w=stand	26
k=N w=start	46
k=N w=stress	52
k=N w=stuck	28
k=N w=suggest	33
k=N w=support	-77
k=N w=supporter	-104
k=N w=sur	66
k=N w=surpris	-48
k=N w=switch	30
k=N w=taken	37
k=N w=target	28
k=N w=tell	43
k=N w=that	-42
k=N w=the	28
k=N w=thre	-52
k=N w=titl	-60
k=N w=tout	31
k=N w=tri	54
k=N w=try	35
k=N w=tweet	25
k=N w=unpopular	38
k=N w=view	-38
k=N w=vot	28
k=N w=warn	32
k=N w=warrant	-42
k=N w=welcom	37
k=N w=well	-73
k=N w=went	71
k=N w=whil	-47
k=N w=without	58
k=N w=wonder	-32
k=N w=write	54
k=a L f=-ed	-63
k=a L f=-ing	-72
k=a L f=-s	-30
k=a L f=l	-75
k=a w=:	-70
k=after L f=-ing	-65
k=all L f=-ed	-31
k=all L f=-ing	-28
k=all L f=l	-63
k=all L f=v	-36
k=all R f=-ing	44
k=also L f=-ed	-36
k=an L f=l	-51
k=and L f=-ed	-75
k=and L f=-ing	-41
k=and L f=l	-79
k=and w=say	-55
k=another L f=l	-35
k=any L f=l	-45
k=anyone L f=-ing	27
k=anyone L f=-s	59
k=before L f=-ing	-32
k=but L f=-ed	-49
k=but L f=l	-42
k=but w=say	-33
k=by L f=-ing	-57
k=everyone L f=l	38
k=everyone w=say	37
k=few L f=-ed	-35
k=first L f=l	42
k=for L f=-ing	-35
k=he L f=a	-44
k=he L f=it	-55
k=he L f=no	39
k=he L f=without	-26
k=he R f=-ed	-55
k=he R f=-ing	-56
k=he R f=-s	-30
k=he R f=l	-53
k=he w=accord	-36
k=he w=ask	-61
k=he w=assur	33
k=he w=back	-43
k=he w=cite	29
k=he w=concern	-34
k=he w=describe	-40
k=he w=dismiss	27
k=he w=display	27
k=he w=eager	-34
k=he w=echo	-27
k=he w=expect	-42
k=he w=hop	44
k=he w=it	-56
k=he w=known	-47
k=he w=look	-38
k=he w=mention	32
k=he w=no	27
k=he w=pledge	30
k=he w=praise	29
k=he w=rais	-32
k=he w=read	-45
k=he w=referr	28
k=he w=repeat	30
k=he w=say	-25
k=he w=seem	-75
k=he w=show	-33
k=he w=sound	-49
k=he w=suspect	-34
k=he w=swear	-51
k=he w=tout	-51
k=he w=urge	-41
k=he w=view	27
k=he w=vot	34
k=he w=without	-26
k=her L f=-s	55
k=her L f=l	33
k=herself L f=-ed	-39
k=him L f=-ed	-57
k=him L f=-ing	48
k=him R f=-ed	-29
k=him R f=-s	-29
k=him R f=l	-49
k=him w=a	40
k=him w=defend	44
k=him w=persuad	47
k=him w=say	-32
k=himself L f=-ing	38
k=himself L f=l	-49
k=himself w=say	-25
k=his L f=-ed	-45
k=his L f=-s	55
k=his L f=l	29
k=his w=attack	37
k=i L f=-ed	47
k=i L f=-s	34
k=i L f=no	-32
k=i R f=l	38
k=i w=N	-26
k=i w=call	67
k=i w=no	-32
k=i w=remember	-42
k=i w=supporter	26
k=in L f=-ing	-43
k=in L f=l	-26
k=it L f='s	-33
k=it L f=-ing	-40
k=it L f=a	-33
k=it L f=l	-51
k=it L f=under	-27
k=it L f=v	-32
k=it R f=-ed	-33
k=it R f=-ing	-28
k=it R f=l	-48
k=it w='s	-34
k=it w=a	-34
k=it w=accuse	31
k=it w=appear	-45
k=it w=cite	29
k=it w=expect	47
k=it w=explain	27
k=it w=feel	-39
k=it w=flash	25
k=it w=recognize	-31
k=it w=seem	-76
k=it w=show	-27
k=it w=talk	-29
k=it w=tell	47
k=it w=under	-27
k=it w=want	27
k=its L f=-ed	29
k=l L f=-ly	-28
k=l L f=as	-30
k=l L f=it	-27
k=l L f=no	-25
k=l L f=on	-32
k=l L f=so	-91
k=l L f=that	42
k=l L f=then	29
k=l L f=under	-66
k=l L f=v	27
k=l L f=was	48
k=l L f=while	-31
k=l L f=—	-31
k=l R f=-ly	-44
k=l R f=N	-32
k=l R f=did	31
k=l R f=in	48
k=l R f=it	-26
k=l R f=more	-40
k=l R f=reportedly	-26
k=l R f=the	-46
k=l R f=under	29
k=l R f=—	49
k=l w=accord	89
k=l w=admit	32
k=l w=advic	-35
k=l w=agree	-32
k=l w=aim	-32
k=l w=allegation	-50
k=l w=allud	36
k=l w=almost	-34
k=l w=announc	-51
k=l w=announcement	-49
k=l w=another	-31
k=l w=appear	-85
k=l w=argu	-30
k=l w=argue	32
k=l w=articulat	38
k=l w=as	-49
k=l w=ask	-29
k=l w=assail	-59
k=l w=back	30
k=l w=bear	-59
k=l w=becom	-30
k=l w=befuddl	38
k=l w=bidd	29
k=l w=bitter	-48
k=l w=blar	40
k=l w=captur	33
k=l w=celebrat	31
k=l w=charge	-26
k=l w=cheer	27
k=l w=chosen	35
k=l w=cite	-57
k=l w=concern	-74
k=l w=conclude	-40
k=l w=confident	-29
k=l w=consider	-36
k=l w=credit	-31
k=l w=critical	29
k=l w=debat	-32
k=l w=decision	-36
k=l w=defend	45
k=l w=defens	48
k=l w=demand	-34
k=l w=denounce	-77
k=l w=design	-81
k=l w=did	33
k=l w=direct	-29
k=l w=disclose	-28
k=l w=discus	-30
k=l w=distrust	38
k=l w=divid	30
k=l w=doubl	37
k=l w=drawn	-71
k=l w=drew	26
k=l w=dubb	-39
k=l w=dwell	41
k=l w=embolden	-47
k=l w=empathiz	41
k=l w=encourag	-37
k=l w=endorsement	49
k=l w=engag	31
k=l w=enjoy	34
k=l w=estimate	43
k=l w=excitement	35
k=l w=expect	-93
k=l w=explain	31
k=l w=feel	-41
k=l w=fir	-50
k=l w=focu	-38
k=l w=focus	77
k=l w=fre	-34
k=l w=giv	-29
k=l w=goe	-32
k=l w=got	29
k=l w=grabb	-50
k=l w=happy	28
k=l w=hav	-53
k=l w=highlight	-28
k=l w=hit	28
k=l w=hope	-59
k=l w=imagin	30
k=l w=immun	-47
k=l w=includ	26
k=l w=intend	-74
k=l w=intens	-28
k=l w=interpret	34
k=l w=introduc	38
k=l w=investigat	31
k=l w=it	-46
k=l w=joke	-32
k=l w=know	-65
k=l w=known	-103
k=l w=label	-28
k=l w=lament	-35
k=l w=maintain	34
k=l w=meant	-46
k=l w=mor	-27
k=l w=mov	27
k=l w=no	-47
k=l w=offer	29
k=l w=on	-37
k=l w=oppose	-42
k=l w=order	43
k=l w=outlin	-25
k=l w=pass	-67
k=l w=passionat	-28
k=l w=plead	28
k=l w=pleas	52
k=l w=point	41
k=l w=portray	-49
k=l w=praise	-30
k=l w=preach	-29
k=l w=predict	29
k=l w=press	-29
k=l w=promot	35
k=l w=propose	44
k=l w=public	-51
k=l w=put	37
k=l w=question	-99
k=l w=rais	-71
k=l w=reach	-40
k=l w=read	56
k=l w=recognition	-40
k=l w=recognize	-42
k=l w=reconsider	-37
k=l w=reiterate	-29
k=l w=releas	36
k=l w=remark	29
k=l w=remind	-36
k=l w=report	-31
k=l w=reportedly	-42
k=l w=repudiat	37
k=l w=request	-40
k=l w=rescind	26
k=l w=resonat	-46
k=l w=revil	41
k=l w=say	71
k=l w=seek	44
k=l w=seem	-86
k=l w=seemingly	-68
k=l w=sent	29
k=l w=show	76
k=l w=shown	47
k=l w=sign	-56
k=l w=skeptical	25
k=l w=so	-66
k=l w=sound	-40
k=l w=sparr	-31
k=l w=speak	-26
k=l w=speculation	-50
k=l w=split	31
k=l w=spread	37
k=l w=struck	-37
k=l w=stupefy	35
k=l w=substantial	-55
k=l w=suggest	34
k=l w=support	30
k=l w=supporter	33
k=l w=sur	-72
k=l w=surpris	46
k=l w=tak	-46
k=l w=talk	-34
k=l w=tell	58
k=l w=tend	43
k=l w=that	40
k=l w=the	-34
k=l w=then	26
k=l w=think	40
k=l w=threaten	34
k=l w=titl	-54
k=l w=took	42
k=l w=track	45
k=l w=tri	-36
k=l w=troubl	41
k=l w=try	-38
k=l w=tweet	-26
k=l w=under	-36
k=l w=underscore	-29
k=l w=veto	-36
k=l w=view	-47
k=l w=want	-49
k=l w=warmly	31
k=l w=warn	30
k=l w=was	47
k=l w=welcom	27
k=l w=whil	-31
k=l w=willingnes	37
k=l w=win	32
k=l w=wish	-46
k=l w=worry	27
k=l w=—	25
k=later L f=-ed	-48
k=many L f=-ing	-42
k=many L f=l	77
k=me R f=-s	80
k=more L f=-ed	-29
k=more L f=-ing	-45
k=my L f=l	58
k=no L f=-ed	-27
k=no L f=l	-35
k=of L f=-s	-47
k=of L f=l	-51
k=one L f=-s	42
k=one L f=l	-41
k=others L f=-ing	42
k=others L f=l	34
k=others R f=-ed	42
k=others R f=l	30
k=others R f=v	26
k=others w=say	68
k=role L f=-ed	50
k=role L f=-ing	53
k=role L f=-s	39
k=role L f=a	49
k=role L f=in	-40
k=role L f=l	76
k=role L f=more	26
k=role L f=the	-32
k=role R f='s	34
k=role R f=-ing	-42
k=role w='s	33
k=role w=N	-42
k=role w=a	38
k=role w=accuse	-51
k=role w=acknowledge	-34
k=role w=add	38
k=role w=agre	-26
k=role w=agree	49
k=role w=allud	-25
k=role w=an	-63
k=role w=appear	-77
k=role w=argu	34
k=role w=argue	-51
k=role w=call	-57
k=role w=car	-32
k=role w=challeng	-28
k=role w=cheer	-27
k=role w=confident	40
k=role w=confirm	-36
k=role w=continue	31
k=role w=criticize	-63
k=role w=decide	41
k=role w=declin	-31
k=role w=endors	-29
k=role w=expect	-47
k=role w=fir	-41
k=role w=fre	29
k=role w=hope	27
k=role w=identify	-25
k=role w=ignor	-46
k=role w=insist	37
k=role w=known	-66
k=role w=left	-46
k=role w=mak	-28
k=role w=mock	-36
k=role w=mor	44
k=role w=nam	-44
k=role w=note	37
k=role w=offer	-32
k=role w=portray	49
k=role w=press	-33
k=role w=promise	34
k=role w=promot	28
k=role w=quick	-40
k=role w=rais	-34
k=role w=refuse	-31
k=role w=seem	-96
k=role w=seen	-59
k=role w=shown	-55
k=role w=stand	-36
k=role w=state	-43
k=role w=suggest	36
k=role w=support	-42
k=role w=surpris	34
k=role w=tak	55
k=role w=talk	59
k=role w=that	-30
k=role w=tweet	33
k=role w=undermin	45
k=role w=used	34
k=role w=view	25
k=role w=want	29
k=role w=worry	32
k=she L f='s	-28
k=she L f=-ing	26
k=she L f=few	-32
k=she L f=the	-76
k=she R f=-ed	-28
k=she R f=-s	-29
k=she R f=l	-31
k=she w='s	-35
k=she w=accord	-30
k=she w=argue	-25
k=she w=assur	38
k=she w=attack	-42
k=she w=call	-27
k=she w=cite	37
k=she w=consider	30
k=she w=expect	-42
k=she w=express	-35
k=she w=few	-32
k=she w=know	-29
k=she w=learn	40
k=she w=look	-45
k=she w=oppose	41
k=she w=plan	33
k=she w=question	-29
k=she w=show	-26
k=she w=speak	-37
k=she w=suggest	-45
k=she w=tell	28
k=she w=the	-76
k=she w=well-receiv	-33
k=some L f=l	52
k=some R f=l	-28
k=that L f=-ed	-41
k=that L f=l	-37
k=the L f=-ed	-96
k=the L f=-ing	-99
k=the L f=-s	-45
k=the L f=l	-125
k=the L f=v	-31
k=their L f=l	49
k=them L f=-ed	26
k=them L f=-ing	-49
k=them R f=-ed	-33
k=themselves R f=l	35
k=they L f=-s	-39
k=they L f=the	-54
k=they R f=l	-46
k=they w=announce	-29
k=they w=ask	-30
k=they w=look	-26
k=they w=supporter	-30
k=they w=the	-69
k=they w=unawar	-27
k=this L f=-ed	-43
k=those L f=-ed	-32
k=those L f=l	-51
k=those w=say	-28
k=to L f=-s	-58
k=to L f=l	-87
k=today L f=-ed	47
k=us L f=l	71
k=us w=say	31
k=v L f=-ing	-33
k=was L f=-ed	-70
k=we L f=-s	-55
k=we L f=l	27
k=we L f=v	-33
k=we w=know	26
k=were L f=-s	-43
k=when L f=-ed	-46
k=when w=ask	-33
k=which L f=l	-75
k=which R f=-ed	-28
k=which w=allow	36
k=which w=ask	-35
k=which w=attack	-28
k=which w=criticism	-33
k=which w=document	42
k=which w=endorse	46
k=which w=look	-45
k=which w=mention	44
k=which w=project	-26
k=which w=say	-44
k=which w=support	46
k=which w=write	26
k=while L f=-ing	-29
k=who L f=-ed	-34
k=who L f=l	-43
k=who L f=like	-38
k=who L f=the	-66
k=who L f=v	-28
k=who R f=-ed	-32
k=who R f=-ing	-45
k=who R f=l	-69
k=who w=N	-27
k=who w=about	-30
k=who w=accord	-41
k=who w=add	-30
k=who w=appear	-35
k=who w=argue	-27
k=who w=ask	-90
k=who w=assert	27
k=who w=back	29
k=who w=car	31
k=who w=claim	40
k=who w=criticize	53
k=who w=declare	29
k=who w=declin	41
k=who w=denounce	48
k=who w=disparag	-50
k=who w=endorse	48
k=who w=expect	-94
k=who w=hope	34
k=who w=ignor	38
k=who w=lik	-38
k=who w=look	32
k=who w=nominat	-42
k=who w=note	-33
k=who w=oppos	33
k=who w=oppose	42
k=who w=order	-32
k=who w=persuad	-46
k=who w=portray	-31
k=who w=question	37
k=who w=receiv	-29
k=who w=referr	-28
k=who w=remember	46
k=who w=request	51
k=who w=say	-76
k=who w=seem	-56
k=who w=seen	26
k=who w=seldom	-30
k=who w=suggest	-29
k=who w=the	-70
k=who w=used	-32
k=who w=warn	-39
k=whom L f=-ed	32
k=whom w=oppose	30
k=with L f=-s	-51
k=with L f=l	-47
k=you w=pay	-25
len=1 I	-78
len=1 L	33
len=13+ L	-141
len=13+ R	-136
len=2 I	-36
len=4-6 L	-41
len=7-12 L	-83
len=7-12 R	-84
n=% L	50
n=% R	-43
n=% of R	-29
n=% z=# L i=1	30
n=% z=# L i=3	54
n=' -s L	32
n=' R	-31
n=' l L	-41
n=' z=N L i=1	32
n=' z=N L i=2	-30
n='s -ed L	31
n='s R	-25
n='s not L	-26
n='s to L	26
n='s v L	-39
n='s z=N L i=1	78
n='s z=N L i=2	-34
n='s z=he L i=1	35
n='s z=it L i=1	-74
n='s z=she L i=1	29
n=( L	-37
n=( N L	-139
n=( N R	-55
n=( Q R	27
n=( R	-39
n=( which L	36
n=( z=N R i=2	-34
n=) , L	-60
n=) -ed L	76
n=) . R	74
n=) ; L	-48
n=) L	57
n=) N R	55
n=) R	79
n=) and L	-38
n=) l L	55
n=) v L	28
n=) z=N L i=1	-104
n=) z=N L i=2	25
n=) z=N L i=3	57
n=) z=N L i=4	60
n=) z=N L i=6	37
n=) z=N R i=1	36
n=) z=l L i=1	-29
n=) z=l L i=3	56
n=) – L	-64
n=) — L	-63
n=, " L	-39
n=, # L	-50
n=, -ed L	25
n=, -ing R	70
n=, -s L	-41
n=, -s R	-77
n=, L	36
n=, N L	-199
n=, N R	-109
n=, Q L	-83
n=, R	66
n=, a L	-166
n=, a R	-143
n=, after L	64
n=, although R	49
n=, an L	-87
n=, an R	-124
n=, and L	-176
n=, and R	-64
n=, another L	-26
n=, are R	51
n=, as L	62
n=, at R	28
n=, both L	32
n=, but L	-109
n=, did L	-40
n=, does L	-38
n=, during L	75
n=, earlier L	-42
n=, even L	-44
n=, even R	-43
n=, for L	185
n=, for R	-47
n=, from R	-61
n=, has L	96
n=, has R	46
n=, have L	60
n=, have R	37
n=, he L	-70
n=, he R	67
n=, her L	-49
n=, his L	-54
n=, if L	39
n=, in L	161
n=, in R	-25
n=, is R	41
n=, it L	-30
n=, it R	46
n=, just R	34
n=, l R	-74
n=, like L	-30
n=, many L	41
n=, more L	-47
n=, not L	-64
n=, now L	36
n=, now R	-30
n=, often L	-39
n=, on L	113
n=, on R	49
n=, once L	74
n=, one L	-59
n=, only L	30
n=, or L	28
n=, she L	-27
n=, should L	36
n=, so L	-25
n=, still L	50
n=, that R	41
n=, the L	-118
n=, the R	-28
n=, then L	27
n=, there L	-26
n=, there R	63
n=, these L	42
n=, they R	31
n=, this L	59
n=, though R	49
n=, to L	63
n=, to R	26
n=, too R	46
n=, v L	31
n=, v R	60
n=, was L	-65
n=, was R	69
n=, were L	-26
n=, were R	-27
n=, which L	30
n=, who L	84
n=, who R	36
n=, whose L	31
n=, whose R	104
n=, with L	-47
n=, with R	44
n=, would R	48
n=, z=-ed L i=1	-56
n=, z=-ed L i=3	-31
n=, z=-ing L i=4	27
n=, z=-ly L i=1	-28
n=, z=-ly L i=2	27
n=, z=-s L i=1	-34
n=, z=-s L i=3	26
n=, z=-s L i=5	29
n=, z=-s L i=6	25
n=, z=-s R i=1	33
n=, z=-s R i=2	38
n=, z=-s R i=3	-76
n=, z=N L i=4	50
n=, z=N L i=7	33
n=, z=N R i=1	-37
n=, z=N R i=2	30
n=, z=N R i=4	41
n=, z=N R i=5	46
n=, z=N R i=6	-35
n=, z=him R i=1	38
n=, z=l L i=1	-71
n=, z=l L i=2	-49
n=, z=l L i=4	44
n=, z=l L i=5	45
n=, z=l L i=6	74
n=, z=l L i=7	37
n=, z=l R i=2	64
n=, z=l R i=3	45
n=, z=l R i=6	-53
n=, z=l R i=7	-48
n=- # R	-30
n=- - L	36
n=- - R	-28
n=- -ed L	-26
n=- -ing L	-33
n=- -ing R	36
n=- -ly L	40
n=- N L	-43
n=- Q L	-37
n=- Q R	-36
n=- and L	-37
n=- are L	50
n=- as R	34
n=- but R	43
n=- have L	39
n=- l L	-32
n=- the L	-33
n=- v L	27
n=- which L	36
n=- who L	32
n=- z=# L i=1	-65
n=- z=# R i=1	-50
n=- z=-s L i=1	-112
n=- z=-s L i=3	-31
n=- z=-s L i=7	43
n=- z=-s R i=1	39
n=- z=-s R i=2	-31
n=- z=N L i=3	-86
n=- z=N L i=5	46
n=- z=N R i=2	27
n=- z=N R i=3	39
n=- z=l L i=2	-47
n=- z=l L i=4	79
n=- z=l L i=5	58
n=- z=l L i=6	62
n=- z=l R i=3	36
n=-ed # L	-31
n=-ed $ L	27
n=-ed , L	46
n=-ed , R	32
n=-ed -ed L	-94
n=-ed -ly L	42
n=-ed -s L	-30
n=-ed -s R	-47
n=-ed . L	51
n=-ed : L	38
n=-ed ; L	-46
n=-ed Q L	-59
n=-ed Q R	-27
n=-ed R	-56
n=-ed about L	46
n=-ed against L	26
n=-ed an L	-30
n=-ed as L	-62
n=-ed at L	49
n=-ed by L	-94
n=-ed by R	-60
n=-ed down L	-46
n=-ed for L	30
n=-ed from L	-34
n=-ed her L	40
n=-ed him L	46
n=-ed him R	38
n=-ed his L	69
n=-ed his R	-27
n=-ed how L	-65
n=-ed in L	-40
n=-ed in R	-72
n=-ed just L	-26
n=-ed l L	-42
n=-ed l R	-64
n=-ed me L	33
n=-ed most L	-35
n=-ed not L	25
n=-ed of R	36
n=-ed on R	71
n=-ed out L	60
n=-ed over L	-36
n=-ed some L	-96
n=-ed that L	29
n=-ed that R	37
n=-ed their L	43
n=-ed them L	36
n=-ed themselves L	73
n=-ed twice L	59
n=-ed v L	-38
n=-ed what L	-73
n=-ed when L	-43
n=-ed with L	-26
n=-ed z=# L i=1	-145
n=-ed z=# L i=2	39
n=-ed z=# L i=4	31
n=-ed z=# L i=5	75
n=-ed z='s L i=1	28
n=-ed z='s L i=2	-59
n=-ed z=-s L i=1	34
n=-ed z=-s L i=2	28
n=-ed z=-s L i=3	66
n=-ed z=-s L i=6	-36
n=-ed z=-s R i=1	-50
n=-ed z=N L i=1	55
n=-ed z=N L i=2	47
n=-ed z=N L i=4	65
n=-ed z=N L i=5	-84
n=-ed z=N L i=7	-42
n=-ed z=N R i=1	57
n=-ed z=N R i=2	-51
n=-ed z=N R i=3	28
n=-ed z=a L i=1	-67
n=-ed z=a L i=2	-31
n=-ed z=and L i=1	-93
n=-ed z=and L i=2	-69
n=-ed z=and L i=3	-85
n=-ed z=and L i=4	-38
n=-ed z=but L i=2	-27
n=-ed z=he L i=1	74
n=-ed z=he L i=2	-77
n=-ed z=his L i=1	51
n=-ed z=his L i=2	-70
n=-ed z=it L i=1	70
n=-ed z=l L i=1	25
n=-ed z=l L i=2	27
n=-ed z=l L i=3	64
n=-ed z=l L i=6	-29
n=-ed z=l L i=7	42
n=-ed z=many L i=1	-32
n=-ed z=one L i=2	49
n=-ed z=she L i=1	72
n=-ed z=she L i=2	-28
n=-ed z=the L i=1	-77
n=-ed z=they L i=1	97
n=-ed z=those L i=1	-39
n=-ed z=those L i=2	-29
n=-ed z=we L i=1	40
n=-ed z=when L i=1	-55
n=-ed z=which L i=1	43
n=-ed z=who L i=1	72
n=-ed z=who L i=2	-49
n=-ed z=who L i=3	-37
n=-ed z=who R i=2	-25
n=-ing , L	-30
n=-ing L	-67
n=-ing N R	-38
n=-ing R	-74
n=-ing a L	-29
n=-ing and L	-29
n=-ing from L	44
n=-ing he L	-26
n=-ing her L	-32
n=-ing her R	38
n=-ing in L	-33
n=-ing into L	-35
n=-ing on L	-26
n=-ing out L	-41
n=-ing that L	-54
n=-ing their L	38
n=-ing them L	-58
n=-ing to R	56
n=-ing up L	26
n=-ing z=# L i=1	-58
n=-ing z='s L i=1	46
n=-ing z='s L i=2	29
n=-ing z='s L i=3	-26
n=-ing z=-s L i=1	64
n=-ing z=-s L i=2	62
n=-ing z=-s L i=3	-48
n=-ing z=-s L i=4	-26
n=-ing z=-s L i=6	34
n=-ing z=-s R i=1	-61
n=-ing z=N L i=1	37
n=-ing z=a L i=1	-43
n=-ing z=after L i=1	-36
n=-ing z=after L i=2	-31
n=-ing z=and L i=1	-34
n=-ing z=and L i=2	-28
n=-ing z=by L i=1	-38
n=-ing z=his L i=1	30
n=-ing z=l L i=2	48
n=-ing z=l L i=4	-27
n=-ing z=l L i=5	-25
n=-ing z=l R i=1	67
n=-ing z=one L i=1	44
n=-ing z=the L i=1	-52
n=-ing z=those L i=1	78
n=-ing z=those L i=2	-27
n=-ly -ed L	52
n=-ly -ing L	-41
n=-ly R	-82
n=-ly l L	47
n=-ly v L	-26
n=-ly z='s L i=1	-26
n=-ly z=-s L i=2	86
n=-ly z=-s L i=3	-25
n=-ly z=N L i=1	62
n=-ly z=N L i=2	39
n=-ly z=N L i=6	-29
n=-ly z=a L i=1	-26
n=-ly z=it L i=1	54
n=-ly z=l L i=5	-31
n=-ly z=she L i=1	46
n=-ly z=who L i=1	37
n=-s # L	46
n=-s , L	-40
n=-s -ed L	-60
n=-s -ing L	-30
n=-s . L	60
n=-s L	-37
n=-s N L	26
n=-s R	-129
n=-s about L	-73
n=-s but L	-26
n=-s from L	-30
n=-s he L	44
n=-s himself L	31
n=-s l L	-70
n=-s like L	-66
n=-s of L	-100
n=-s she L	49
n=-s that L	-38
n=-s to L	-35
n=-s v L	-35
n=-s with L	77
n=-s would L	-27
n=-s z=# L i=1	-48
n=-s z=# L i=2	32
n=-s z=# L i=3	-31
n=-s z=# L i=4	64
n=-s z='s L i=1	74
n=-s z='s L i=3	-30
n=-s z='s L i=4	-31
n=-s z=-ing L i=1	-26
n=-s z=-s L i=1	-80
n=-s z=-s L i=3	62
n=-s z=N L i=2	32
n=-s z=N L i=4	26
n=-s z=N L i=5	-48
n=-s z=N L i=7	-39
n=-s z=and L i=1	-34
n=-s z=and L i=2	-44
n=-s z=and L i=3	-54
n=-s z=and L i=4	-26
n=-s z=he L i=1	77
n=-s z=he L i=2	-70
n=-s z=his L i=1	124
n=-s z=his L i=2	-81
n=-s z=his L i=3	-37
n=-s z=his L i=4	-25
n=-s z=it L i=1	59
n=-s z=l L i=2	41
n=-s z=l L i=5	-30
n=-s z=l L i=6	-30
n=-s z=she L i=1	46
n=-s z=she L i=2	31
n=-s z=the L i=1	-37
n=-s z=which L i=1	68
n=-s z=who L i=1	43
n=-s z=who L i=2	-86
n=-s z=who L i=3	-27
n=. # L	-49
n=. # R	-30
n=. ) L	131
n=. - L	-64
n=. - R	-63
n=. L	51
n=. N L	-86
n=. N R	-60
n=. Q R	29
n=. R	49
n=. ^ R	84
n=. l L	-58
n=. l R	-142
n=. z=-s R i=3	62
n=. z=-s R i=6	-62
n=. z=N L i=1	-156
n=. z=N L i=2	40
n=. z=N L i=3	49
n=. z=N L i=4	34
n=. z=N L i=5	28
n=. z=N R i=5	39
n=. z=N R i=7	-64
n=. z=him R i=3	39
n=. z=him R i=5	45
n=. z=l R i=6	47
n=: L	-37
n=: N L	100
n=: Q L	32
n=: ^ R	68
n=: it L	-27
n=: z=N L i=3	-42
n=: z=N R i=1	45
n=: z=N R i=2	34
n=: z=a L i=1	-75
n=: z=l R i=1	-26
n=: ‘ L	51
n=; L	-84
n=; N L	-64
n=; N R	30
n=; R	62
n=; the R	40
n=; z=-s R i=1	45
n=; z=l R i=2	30
n=? R	41
n=? ^ R	41
n=N . L	-46
n=N N L	53
n=N R	-38
n=N to L	29
n=N z=N L i=3	-37
n=Q z=N L i=2	42
n=Q z=N L i=3	61
n=Q z=N R i=3	33
n=Q z=l L i=3	29
n=Q z=the L i=1	-31
n=^ R	106
n=^ ^ R	106
n=^ z=# R i=3	-41
n=^ z=# R i=4	49
n=^ z=# R i=5	26
n=a -s L	-31
n=a L	-47
n=a N L	27
n=a R	-83
n=a l R	-51
n=a z=# L i=1	-27
n=a z=N L i=1	62
n=a z=N L i=3	38
n=a z=l L i=1	-38
n=a z=l L i=2	-33
n=about -s L	-52
n=about L	-60
n=about l R	33
n=about z=-s L i=1	-37
n=about z=-s L i=2	-37
n=about z=-s L i=3	57
n=about z=-s R i=1	61
n=about z=N L i=2	-30
n=about z=l L i=1	27
n=about z=l R i=1	-31
n=after -ing L	-40
n=after L	-55
n=after N L	-36
n=after R	37
n=after l L	42
n=after the L	-25
n=after z=-s L i=1	-39
n=after z=-s R i=1	25
n=after z=N R i=2	62
n=again R	61
n=against R	-32
n=against one L	43
n=against z=-s L i=2	43
n=against z=l L i=1	-27
n=all -ed L	39
n=all L	27
n=already L	-38
n=already R	-25
n=also -ed L	34
n=also L	59
n=also l L	27
n=also v L	61
n=also z=he L i=1	53
n=also z=it L i=1	32
n=also z=l L i=1	37
n=also z=she L i=1	44
n=an L	-55
n=an l L	-37
n=and -ed L	33
n=and -ed R	65
n=and -ing R	-41
n=and -s L	-27
n=and -s R	-79
n=and L	-123
n=and N R	-53
n=and R	-64
n=and his L	-29
n=and his R	27
n=and l L	-93
n=and l R	-66
n=and other R	-26
n=and some R	-31
n=and was R	42
n=and who L	46
n=and z=# L i=4	48
n=and z=-s L i=1	-36
n=and z=-s L i=2	-34
n=and z=-s L i=3	28
n=and z=-s R i=1	96
n=and z=-s R i=2	-32
n=and z=-s R i=3	27
n=and z=N L i=1	-74
n=and z=N L i=2	-47
n=and z=N L i=3	-34
n=and z=N L i=4	30
n=and z=N L i=5	36
n=and z=N R i=2	-63
n=and z=N R i=3	-84
n=and z=N R i=4	-28
n=and z=l L i=1	-39
n=and z=l R i=1	-75
n=and z=l R i=2	28
n=and z=she L i=1	-25
n=are -ed L	-110
n=are -ing L	82
n=are -ly L	-59
n=are R	-60
n=are also L	41
n=are being L	-50
n=are l L	72
n=are not L	-44
n=are the L	-34
n=are v L	-96
n=are z=-s L i=2	33
n=are z=-s L i=4	-29
n=are z=-s L i=5	-31
n=are z=N L i=1	-45
n=are z=N L i=2	31
n=are z=N L i=3	36
n=are z=l L i=1	-56
n=are z=they L i=1	-32
n=are z=who L i=1	46
n=around L	-28
n=around R	-29
n=as -ed L	-30
n=as -ly R	25
n=as L	-121
n=as N R	51
n=as the R	-34
n=as their R	-32
n=as z=-s R i=1	33
n=as z=-s R i=2	59
n=as z=N R i=1	-52
n=as z=l L i=1	-35
n=as z=l R i=1	-53
n=at L	-61
n=at N R	-53
n=at R	-72
n=at the L	-55
n=at z=-s R i=1	37
n=at z=N L i=1	-38
n=at z=l L i=3	41
n=at z=l R i=1	-32
n=because L	-30
n=because they R	34
n=been L	-43
n=before L	-51
n=between L	-31
n=both -ed L	29
n=both L	36
n=but -ed L	-26
n=but -ed R	27
n=but L	-103
n=but R	46
n=but z=-s R i=2	68
n=but z=N R i=3	-50
n=by -ing L	-35
n=by L	-92
n=by R	-93
n=by z=N L i=1	-25
n=by z=l R i=1	-28
n=can R	-54
n=can v L	-37
n=cannot be L	-43
n=could R	-49
n=could be L	-65
n=could l L	34
n=could z=l L i=1	-50
n=despite R	28
n=did L	34
n=did R	35
n=did l L	46
n=did l R	26
n=did z=N R i=2	44
n=did z=he L i=1	37
n=didn't L	64
n=didn't l L	49
n=didn't z=N L i=1	33
n=do L	30
n=does L	78
n=does l L	36
n=does not L	48
n=doesn't L	47
n=doesn't l L	64
n=don't L	33
n=don't l L	34
n=don't v L	-28
n=don't z=N L i=1	-52
n=during R	30
n=during a L	39
n=during the R	49
n=during z=N L i=1	46
n=during z=N R i=1	30
n=even -ed L	37
n=few L	-35
n=first -ed L	30
n=first L	66
n=for -ing R	33
n=for -ly L	46
n=for -s L	33
n=for L	-68
n=for N L	-78
n=for N R	-77
n=for R	-63
n=for l L	-26
n=for l R	-53
n=for the L	-64
n=for the R	-54
n=for what R	44
n=for z=N L i=1	-48
n=for z=N L i=2	-32
n=for z=l L i=2	-32
n=for z=l R i=2	-29
n=for z=l R i=3	32
n=from L	-116
n=from N L	-40
n=from N R	-40
n=from R	-84
n=from her R	31
n=from the L	-35
n=from the R	-49
n=from z=N R i=1	31
n=from z=l L i=1	-30
n=from z=l R i=1	-35
n=further L	44
n=had -ed L	76
n=had L	41
n=had R	-61
n=had been L	-131
n=had l L	45
n=had v L	48
n=had z=-s L i=3	50
n=had z=N L i=2	33
n=had z=l L i=1	62
n=had z=l L i=2	43
n=had z=l L i=4	-28
n=has -ed L	40
n=has -ing L	30
n=has -ly L	41
n=has already L	-36
n=has been L	-62
n=has l R	-43
n=has never L	51
n=has not L	-27
n=has now L	-67
n=has the L	-27
n=has to L	-59
n=has v L	68
n=has v R	39
n=has yet L	-26
n=has z=-s L i=1	-31
n=has z=-s L i=2	-52
n=has z=N L i=1	34
n=has z=N L i=4	-50
n=has z=N L i=5	-50
n=has z=N L i=6	-34
n=has z=N R i=2	-26
n=has z=and L i=2	-25
n=has z=he L i=2	-58
n=has z=l L i=1	50
n=has z=l L i=2	37
n=has z=l L i=3	-36
n=has z=l L i=4	-46
n=has z=l L i=5	-30
n=has z=l R i=2	-29
n=has z=she L i=1	45
n=has z=she R i=1	36
n=has z=who L i=1	53
n=has z=who L i=2	-64
n=hasn't -ed L	26
n=have -ed L	54
n=have L	35
n=have R	-27
n=have a L	-58
n=have in L	31
n=have long L	36
n=have now L	-38
n=have z=-s L i=3	-47
n=have z=-s L i=5	-36
n=have z=N L i=2	27
n=have z=N L i=3	42
n=have z=N L i=5	-31
n=have z=l L i=2	70
n=have z=l L i=4	70
n=have z=they L i=1	56
n=have z=who L i=2	-57
n=he L	-56
n=he R	-73
n=her L	-32
n=here are L	-29
n=here z=l L i=1	27
n=herself L	29
n=his -s L	-32
n=his L	-60
n=his R	-48
n=his l L	-31
n=his l R	-45
n=if the R	-29
n=if z=N R i=1	35
n=in # R	41
n=in -s L	-43
n=in L	-63
n=in N R	-74
n=in R	-53
n=in a L	-39
n=in a R	72
n=in both L	-26
n=in his L	42
n=in his R	40
n=in the L	-61
n=in the R	-113
n=in which R	-42
n=in z=-s R i=1	-44
n=in z=-s R i=2	-38
n=in z=N L i=1	46
n=in z=N L i=2	-42
n=in z=N L i=3	-47
n=in z=N R i=1	98
n=in z=N R i=2	-42
n=in z=l R i=2	46
n=in z=l R i=3	-26
n=in z=l R i=4	-29
n=into L	-46
n=into R	-36
n=is , L	-30
n=is -ed L	-102
n=is -ed R	-34
n=is -ing L	130
n=is -ing R	-43
n=is L	-64
n=is N L	40
n=is R	-25
n=is a L	52
n=is also L	45
n=is by L	49
n=is l L	-91
n=is l R	-25
n=is now L	-36
n=is that R	34
n=is the R	-36
n=is under L	-33
n=is v L	-136
n=is z=# L i=1	-33
n=is z=-s R i=1	47
n=is z=N L i=3	-28
n=is z=N L i=4	-49
n=is z=N R i=1	-30
n=is z=N R i=2	-26
n=is z=l R i=1	29
n=is z=l R i=2	-29
n=is z=she L i=1	-34
n=is z=which L i=1	-35
n=isn't L	25
n=isn't R	31
n=isn't z=N L i=1	29
n=it L	-60
n=just L	28
n=just N L	-36
n=l , L	-50
n=l -ing L	31
n=l -ly L	-47
n=l -s L	-36
n=l Q L	-30
n=l R	-49
n=l a L	58
n=l and L	-96
n=l at L	36
n=l from L	-56
n=l her L	-34
n=l his L	29
n=l is L	-68
n=l it L	56
n=l l L	-40
n=l of L	28
n=l out L	47
n=l she L	41
n=l she R	33
n=l the L	26
n=l their L	53
n=l was L	26
n=l when L	-44
n=l with L	-62
n=l z=# L i=1	-174
n=l z=# L i=2	96
n=l z=# L i=3	50
n=l z=# L i=4	-52
n=l z='s L i=1	182
n=l z='s L i=2	-107
n=l z='s L i=3	-73
n=l z='s L i=4	-44
n=l z='s L i=5	-26
n=l z=-ed L i=1	-78
n=l z=-ed L i=2	34
n=l z=-ed L i=3	38
n=l z=-ed L i=4	26
n=l z=-ing L i=1	-78
n=l z=-s L i=2	86
n=l z=-s L i=3	52
n=l z=-s L i=4	-26
n=l z=-s L i=6	-34
n=l z=-s L i=7	-62
n=l z=N L i=2	49
n=l z=N L i=5	32
n=l z=N L i=7	-36
n=l z=N R i=1	57
n=l z=and L i=1	-82
n=l z=and L i=2	-61
n=l z=and L i=3	-54
n=l z=and L i=4	-37
n=l z=and L i=8	-25
n=l z=he L i=1	79
n=l z=her L i=1	97
n=l z=her L i=2	-59
n=l z=her L i=4	-30
n=l z=him L i=1	-43
n=l z=him L i=2	36
n=l z=his L i=1	141
n=l z=his L i=2	-103
n=l z=his L i=3	-62
n=l z=his L i=4	-46
n=l z=his L i=6	-26
n=l z=i L i=1	44
n=l z=i L i=2	-44
n=l z=i L i=3	-26
n=l z=l L i=3	38
n=l z=l L i=4	63
n=l z=l L i=5	-47
n=l z=l L i=7	-46
n=l z=she L i=1	70
n=l z=the L i=1	-86
n=l z=their L i=1	84
n=l z=they L i=1	38
n=l z=they L i=2	-47
n=l z=to L i=1	-67
n=l z=to L i=2	-30
n=l z=we L i=1	73
n=l z=we L i=2	-38
n=l z=who L i=1	105
n=l z=who L i=2	-80
n=l z=who L i=3	-26
n=l z=you L i=1	51
n=l z=you L i=2	-43
n=later , L	-37
n=later -ed L	30
n=like N R	-27
n=like R	-39
n=like z=-s R i=1	-27
n=long L	52
n=many L	-40
n=may be L	-29
n=may be R	44
n=may l L	33
n=may z=l L i=1	-36
n=may z=l R i=1	-26
n=might L	-49
n=might be L	-40
n=more L	-64
n=more than L	-53
n=most -ly L	32
n=most R	-30
n=must be L	-52
n=must l L	53
n=no L	-44
n=nor L	-44
n=not only L	46
n=not z='s L i=1	-51
n=now -ed L	-30
n=now L	-57
n=now z=-s L i=1	-38
n=of -ing R	33
n=of -s R	-36
n=of L	-137
n=of N R	-42
n=of R	-131
n=of his R	-31
n=of l R	-56
n=of the L	-93
n=of z=-s L i=1	32
n=of z=-s L i=2	-40
n=of z=N R i=2	-29
n=of z=l L i=1	-40
n=of z=l L i=2	-44
n=of z=l L i=3	-34
n=of z=l R i=2	-62
n=of z=l R i=3	-39
n=of z=one L i=1	31
n=often -s L	26
n=on -s L	-30
n=on N L	100
n=on R	-43
n=on a L	-62
n=on both L	-49
n=on his L	-46
n=on l L	-70
n=on l R	-31
n=on the L	-70
n=on the R	-75
n=on z=-s L i=1	-48
n=on z=-s L i=2	32
n=on z=N L i=1	25
n=on z=N L i=5	-30
n=on z=N R i=1	51
n=on z=N R i=2	-31
n=on z=l L i=2	-93
n=on z=l L i=3	-45
n=on z=l R i=2	-35
n=once v L	-44
n=one L	-48
n=or L	-89
n=or R	-67
n=other -s L	-33
n=other L	-56
n=other R	-37
n=over L	-47
n=over R	42
n=over a R	30
n=over z=-s R i=1	35
n=over z=N R i=1	42
n=over z=N R i=2	42
n=previously L	28
n=recently -ed L	-35
n=recently z=N L i=1	27
n=reportedly L	-47
n=she R	-45
n=should R	-69
n=since L	-48
n=some L	-54
n=some l L	-49
n=still -s L	25
n=than -ing L	31
n=than L	-56
n=than R	-57
n=than z=l L i=1	32
n=than z=more L i=1	-36
n=that , L	32
n=that -ed L	62
n=that -ed R	-42
n=that -ing R	28
n=that -s L	-38
n=that N L	-57
n=that Q R	-38
n=that are L	-64
n=that have L	57
n=that he L	-38
n=that he R	34
n=that l L	34
n=that l R	-62
n=that the L	-51
n=that they R	42
n=that was L	-33
n=that would R	37
n=that z=-s L i=1	39
n=that z=-s L i=2	50
n=that z=-s L i=3	-30
n=that z=-s R i=1	52
n=that z=-s R i=3	37
n=that z=N L i=2	-36
n=that z=l L i=1	-31
n=that z=l L i=5	-26
n=that z=l R i=3	-36
n=the -s L	-43
n=the L	-43
n=the N R	-50
n=the first R	43
n=the l R	-93
n=the z=# L i=2	39
n=the z=-s L i=1	-37
n=the z=N L i=1	38
n=the z=N R i=1	34
n=the z=l L i=1	-50
n=the z=l L i=2	-28
n=the z=which L i=1	27
n=their L	-33
n=their l L	-27
n=then -ed L	36
n=then L	52
n=then z=N L i=1	31
n=there -ed L	44
n=this l L	60
n=this z=-s L i=1	41
n=this z=-s L i=2	-27
n=this z=l L i=1	29
n=this z=l R i=1	-25
n=through L	37
n=through his L	43
n=through the L	33
n=to -ly L	-30
n=to L	-76
n=to N R	-41
n=to R	-36
n=to be L	-111
n=to be R	53
n=to do L	47
n=to have R	-30
n=to his R	30
n=to l L	-50
n=to v L	38
n=to z=-s L i=4	-28
n=to z=-s L i=5	-34
n=to z=-s L i=6	-29
n=to z=-s L i=7	-29
n=to z=-s R i=2	68
n=to z=N L i=1	30
n=to z=N L i=4	-42
n=to z=N L i=5	-41
n=to z=N R i=1	35
n=to z=N R i=3	-28
n=to z=her L i=1	39
n=to z=him L i=1	46
n=to z=l L i=1	-80
n=to z=l L i=2	-67
n=to z=l L i=5	-26
n=to z=l R i=1	-67
n=to z=l R i=3	-57
n=to z=l R i=4	-29
n=two -s L	-37
n=two z=the L i=1	-37
n=under N L	35
n=until R	28
n=up L	-44
n=v , L	-66
n=v -ing L	-31
n=v . L	26
n=v L	37
n=v R	-32
n=v a L	52
n=v about L	41
n=v as L	-66
n=v at L	61
n=v during L	-30
n=v him L	61
n=v in R	-32
n=v it L	46
n=v l L	-26
n=v l R	-43
n=v more L	-65
n=v of L	-48
n=v of R	-25
n=v off L	-45
n=v out L	36
n=v their L	27
n=v to R	39
n=v under L	-79
n=v up L	-26
n=v with L	31
n=v z=# L i=1	-82
n=v z=-s L i=1	50
n=v z=-s L i=4	31
n=v z=-s L i=5	28
n=v z=-s R i=1	-29
n=v z=N L i=1	37
n=v z=N L i=5	48
n=v z=N R i=1	43
n=v z=N R i=2	-39
n=v z=he L i=1	49
n=v z=he L i=2	-39
n=v z=i L i=1	44
n=v z=l L i=3	51
n=v z=l L i=4	-33
n=v z=l R i=2	34
n=v z=which L i=1	44
n=v z=who L i=2	-44
n=v z=who L i=3	-35
n=v z=who R i=2	-28
n=was # L	69
n=was -ed L	-169
n=was -ing L	86
n=was -ly L	-74
n=was L	-91
n=was N R	39
n=was Q L	-25
n=was R	-91
n=was a L	73
n=was among L	36
n=was being L	-57
n=was first L	-60
n=was in L	48
n=was l L	52
n=was not L	-87
n=was the L	74
n=was v L	-95
n=was z=N L i=4	31
n=was z=N L i=5	32
n=was z=N R i=1	-25
n=was z=N R i=3	-27
n=was z=it L i=1	-62
n=was z=l L i=3	-26
n=was z=l R i=2	33
n=was z=she L i=1	31
n=wasn't L	31
n=were -ed L	-101
n=were -ly L	62
n=were -s L	67
n=were R	-55
n=were l L	62
n=were the L	34
n=were v L	-53
n=were z=-s L i=2	-42
n=were z=-s L i=4	-55
n=were z=N L i=1	-54
n=were z=N L i=3	-30
n=were z=l L i=1	-72
n=were z=l L i=2	53
n=were z=l L i=3	27
n=were z=l L i=4	65
n=were z=who L i=1	28
n=were z=who L i=2	-35
n=weren't L	-37
n=when L	-87
n=when R	34
n=when they R	41
n=when z=l R i=3	44
n=whether R	52
n=whether z=l R i=1	27
n=which -s L	42
n=which L	40
n=while -ing L	-30
n=while -ing R	54
n=while N L	37
n=while N R	39
n=while R	78
n=while z=l L i=1	33
n=while z=l R i=1	61
n=who -ed L	-102
n=who -ed R	39
n=who -s L	-28
n=who -s R	-55
n=who N L	35
n=who R	-44
n=who are L	34
n=who has L	-50
n=who have L	80
n=who have R	-31
n=who is L	-61
n=who l L	-77
n=who l R	43
n=who v L	71
n=who v R	-49
n=who was R	-51
n=who were L	27
n=who z=-s L i=1	35
n=who z=N R i=3	45
n=who z=l L i=2	-36
n=who z=l L i=3	26
n=who z=l R i=2	-46
n=whose L	-38
n=whose R	38
n=whose l L	-28
n=will -ed L	-29
n=will -ly L	-35
n=will R	-96
n=will be L	-51
n=will be R	-27
n=will l L	34
n=will l R	-28
n=will not L	-27
n=will v L	29
n=will z=-s L i=2	27
n=will z=N L i=2	31
n=will z=N L i=3	-50
n=will z=he L i=1	25
n=will z=he L i=2	-25
n=will z=l L i=3	29
n=with # R	47
n=with -s L	-28
n=with L	-78
n=with N L	-29
n=with a L	34
n=with a R	-33
n=with her R	34
n=with l L	-55
n=with l R	-33
n=with one R	29
n=with the R	-41
n=with z=-s L i=1	-33
n=with z=-s R i=1	-36
n=with z=N R i=2	35
n=without -ing L	-25
n=without L	-34
n=without R	33
n=would -ly R	40
n=would R	-54
n=would be L	-67
n=would be R	-26
n=would have L	38
n=would l L	30
n=would l R	-42
n=would z=-s L i=1	-63
n=would z=-s L i=2	27
n=would z=N R i=1	-30
n=would z=l R i=1	26
n=± L	-35
n=± a L	-35
n=– z=l L i=1	-33
n=– z=l L i=2	68
n=— -ed L	38
n=— -ing L	-36
n=— -ing R	41
n=— -s L	42
n=— L	39
n=— N L	-36
n=— R	47
n=— a L	-28
n=— and L	-36
n=— but L	-27
n=— have L	28
n=— no L	32
n=— v L	57
n=— z=-s L i=1	-55
n=— z=-s L i=5	27
n=— z=N L i=2	-49
n=— z=N L i=4	45
n=— z=N L i=5	64
n=— z=N L i=6	30
n=— z=N L i=7	42
n=— z=N R i=3	29
n=— z=l L i=1	-74
n=— z=l L i=6	72
n=— z=l L i=7	-29
n=— z=l R i=3	33
n=’ -s L	27
n=’ N L	-30
n=’ R	-49
n=’ l L	-47
n=’ l R	-33
n=’ z=-s L i=1	75
none f="	55
none f='s	75
none f=-ed	167
none f=-ing	62
none f=-s	146
none f=:	57
none f=N	47
none f=a	87
none f=an	90
none f=as	46
none f=for	-44
none f=in	-65
none f=it	144
none f=l	148
none f=like	33
none f=no	75
none f=once	64
none f=so	65
none f=that	34
none f=the	107
none f=to	-33
none f=v	123
none p=" f=-ed	-146
none p=" f=-ing	-58
none p=" f=-s	-76
none p=" f=l	-129
none p=# f=l	26
none p='s f=-s	-86
none p=) f=-ed	-71
none p=, f=-ed	-57
none p=, f=-s	-71
none p=, f=a	-31
none p=, f=l	-56
none p=, f=the	56
none p=-ed f=l	102
none p=-ing f=-s	81
none p=-s f=-ed	59
none p=-s f=-ing	35
none p=-s f=l	-42
none p=-s f=v	85
none p=. f=it	30
none p=. f=the	62
none p=N f='s	-48
none p=N f=-ed	36
none p=N f=-ing	-60
none p=N f=N	46
none p=N f=a	-84
none p=N f=l	-30
none p=after f=-ing	-49
none p=and f=-ed	-129
none p=and f=-ing	-36
none p=and f=l	-32
none p=and f=v	-68
none p=before f=-ing	38
none p=but f=-ed	-101
none p=by f=-ing	64
none p=he f=-ed	26
none p=he f=l	73
none p=his f=-s	-33
none p=his f=l	-43
none p=i f=-ed	-38
none p=i f=v	34
none p=it f=-ed	42
none p=it f=-s	-39
none p=it f=l	25
none p=l f=-ed	71
none p=l f=-ing	-31
none p=l f=v	41
none p=she f='s	38
none p=she f=v	-37
none p=the f=l	113
none p=we f=-ed	-31
none p=when f=-ed	148
none p=which f=-ed	52
none p=which f=-s	-70
none p=while f=-ing	30
none p=who f=-ed	69
none w='s	75
none w=:	57
none w=N	60
none w=a	79
none w=accord	-123
none w=accuse	33
none w=add	-102
none w=advocat	-63
none w=agree	-102
none w=aim	-25
none w=allege	63
none w=an	84
none w=appear	248
none w=argue	-36
none w=ask	120
none w=assert	-31
none w=assur	-46
none w=back	-60
none w=began	-49
none w=blast	-40
none w=cast	-40
none w=challeng	47
none w=charge	93
none w=cheer	-50
none w=cite	-83
none w=claim	-105
none w=compare	-31
none w=concern	75
none w=conclude	-67
none w=confirm	45
none w=consider	64
none w=criticism	61
none w=decide	-65
none w=declin	-102
none w=deem	58
none w=defend	-67
none w=deliver	-28
none w=deny	-52
none w=describe	-28
none w=discuss	-45
none w=dismiss	27
none w=embrac	-52
none w=endorse	-112
none w=expect	197
none w=explain	-102
none w=express	-46
none w=fear	31
none w=feel	30
none w=find	-116
none w=fir	65
none w=focus	-74
none w=gav	-38
none w=highlight	35
none w=hold	-55
none w=identify	56
none w=in	-43
none w=includ	-51
none w=insist	-62
none w=introduc	26
none w=it	122
none w=joke	-35
none w=know	-71
none w=known	202
none w=lament	-31
none w=learn	-31
none w=lik	31
none w=look	150
none w=mad	-77
none w=mak	-77
none w=nam	56
none w=need	-31
none w=no	83
none w=nominat	57
none w=onc	64
none w=oppos	-26
none w=oppose	-82
none w=pass	-74
none w=point	-67
none w=portray	26
none w=post	-34
none w=praise	-61
none w=predict	-76
none w=prefer	-28
none w=press	47
none w=promot	-37
none w=propose	-64
none w=push	-56
none w=put	-60
none w=question	99
none w=rais	64
none w=read	-71
none w=referr	79
none w=refuse	-75
none w=reiterate	-27
none w=releas	26
none w=remain	-28
none w=remember	52
none w=repeat	-33
none w=reply	-33
none w=request	72
none w=respond	-60
none w=say	-111
none w=see	-81
none w=seek	-41
none w=seem	230
none w=seen	152
none w=sent	-40
none w=shar	-34
none w=show	-111
none w=shown	66
none w=sign	61
none w=so	65
none w=sought	-54
none w=sound	99
none w=speak	-47
none w=spok	-38
none w=start	-59
none w=suggest	-73
none w=supporter	85
none w=tak	-68
none w=taken	-35
none w=tell	-38
none w=that	29
none w=the	89
none w=think	-71
none w=threaten	-46
none w=tout	47
none w=tri	-36
none w=tweet	-82
none w=used	-32
none w=view	29
none w=vot	-76
none w=vow	-79
none w=want	-91
none w=warn	-53
none w=welcom	-37
none w=went	-44
none w=wonder	-32
none w=worry	-58
none w=write	-110
p2=# %	-33
p2=# -	-149
p2=# -ed	-45
p2=# to	-48
p2=% -	-39
p2=% of	-30
p2='s -ed	-39
p2='s -ing	-53
p2='s not	-35
p2=) -	41
p2=) and	-57
p2=) –	99
p2=) —	70
p2=, #	-50
p2=, -ed	-56
p2=, -ing	53
p2=, although	72
p2=, and	155
p2=, as	83
p2=, but	61
p2=, despite	51
p2=, even	64
p2=, from	53
p2=, in	54
p2=, is	34
p2=, it	-35
p2=, l	73
p2=, like	-38
p2=, no	-29
p2=, now	-28
p2=, on	-34
p2=, or	-30
p2=, since	35
p2=, so	32
p2=, the	-33
p2=, then	-51
p2=, when	44
p2=, while	72
p2=, who	46
p2=, whom	60
p2=, whose	-38
p2=, with	149
p2=- -ing	31
p2=- but	49
p2=- l	-57
p2=-ed ,	50
p2=-ed ;	-31
p2=-ed about	-44
p2=-ed after	-56
p2=-ed and	36
p2=-ed as	-68
p2=-ed at	-62
p2=-ed before	47
p2=-ed by	49
p2=-ed for	-126
p2=-ed from	-107
p2=-ed in	-31
p2=-ed into	-26
p2=-ed l	-96
p2=-ed like	-28
p2=-ed of	-59
p2=-ed on	34
p2=-ed that	-53
p2=-ed through	-29
p2=-ed to	-189
p2=-ed under	37
p2=-ed what	-26
p2=-ed when	38
p2=-ed with	-50
p2=-ed within	-51
p2=-ing ,	29
p2=-ing -s	-34
p2=-ing :	32
p2=-ing about	-55
p2=-ing among	30
p2=-ing around	-29
p2=-ing by	-46
p2=-ing for	-27
p2=-ing from	-51
p2=-ing how	-40
p2=-ing of	32
p2=-ing on	-25
p2=-ing that	-46
p2=-ing them	-26
p2=-ing to	61
p2=-ing up	-30
p2=-ing what	29
p2=-ing when	36
p2=-ing with	27
p2=-ing —	-29
p2=-ly #	36
p2=-ly ,	50
p2=-ly -ed	-59
p2=-ly -s	-50
p2=-ly among	-32
p2=-ly by	34
p2=-ly l	-87
p2=-ly of	-40
p2=-ly on	42
p2=-ly to	-60
p2=-ly v	-40
p2=-ly what	42
p2=-s '	-44
p2=-s (	39
p2=-s -ing	-97
p2=-s -s	42
p2=-s ;	66
p2=-s about	-65
p2=-s after	66
p2=-s among	80
p2=-s and	-90
p2=-s around	-25
p2=-s as	26
p2=-s at	-29
p2=-s by	42
p2=-s for	-42
p2=-s from	27
p2=-s in	-73
p2=-s l	-69
p2=-s like	-43
p2=-s on	-40
p2=-s or	-33
p2=-s since	27
p2=-s to	-45
p2=-s v	47
p2=-s where	-37
p2=-s with	-62
p2=-s —	-92
p2=-s ―	37
p2=. #	31
p2=. ,	55
p2=. -	-50
p2=: when	33
p2=N #	-26
p2=N '	-76
p2=N 's	-43
p2=N (	-154
p2=N ,	-30
p2=N -	95
p2=N .	-132
p2=N N	-71
p2=N about	-25
p2=N and	-197
p2=N as	-25
p2=N by	41
p2=N during	-47
p2=N for	-119
p2=N from	-64
p2=N had	-44
p2=N has	-26
p2=N if	-36
p2=N into	-31
p2=N l	-54
p2=N like	36
p2=N nor	-76
p2=N of	-190
p2=N on	-43
p2=N or	-39
p2=N over	-30
p2=N than	-45
p2=N that	-29
p2=N under	-32
p2=N v	41
p2=N was	-56
p2=N when	64
p2=N while	26
p2=N 	-40
p2=N ©	-47
p2=N ±	-72
p2=N –	-26
p2=N —	77
p2=N ’	-108
p2=Q '	43
p2=Q -ed	138
p2=Q -s	60
p2=Q >	39
p2=Q Q	65
p2=Q and	62
p2=Q by	41
p2=Q for	-46
p2=Q in	-28
p2=Q l	107
p2=Q that	-34
p2=Q v	75
p2=Q which	39
p2=^ (	46
p2=^ -	58
p2=^ N	-37
p2=^ ^	27
p2=^ after	-63
p2=^ all	-47
p2=^ and	112
p2=^ as	-54
p2=^ at	-26
p2=^ even	57
p2=^ for	103
p2=^ from	44
p2=^ he	-34
p2=^ in	36
p2=^ it	-67
p2=^ now	39
p2=^ on	-53
p2=^ so	32
p2=^ that	-162
p2=^ then	42
p2=^ there	-84
p2=^ though	31
p2=^ to	58
p2=^ when	-39
p2=^ whether	-70
p2=^ while	27
p2=^ within	43
p2=^ yet	48
p2=a -ed	-36
p2=a -ing	-42
p2=a :	-33
p2=a N	35
p2=a l	64
p2=about -ing	-31
p2=about how	-40
p2=about what	-29
p2=about whether	-31
p2=against what	-28
p2=already ,	-33
p2=also -ed	-53
p2=also -s	-41
p2=also l	-56
p2=also v	-25
p2=amid what	26
p2=among those	27
p2=an l	95
p2=and -ed	-116
p2=and -ing	-66
p2=and -s	-45
p2=and at	-26
p2=and even	-69
p2=and if	33
p2=and in	39
p2=and l	-90
p2=and that	40
p2=and those	-40
p2=and while	-37
p2=any l	31
p2=are -ing	29
p2=as -ing	-29
p2=as if	43
p2=as l	-27
p2=at l	-46
p2=at what	-40
p2=but -ed	-33
p2=but if	-31
p2=but in	-42
p2=but when	-48
p2=but while	-35
p2=by -ing	-40
p2=could l	-56
p2=did ,	52
p2=did l	-34
p2=did not	-34
p2=does l	-36
p2=even -ed	29
p2=even as	55
p2=even in	47
p2=even l	-25
p2=first ,	-34
p2=for -ing	-48
p2=from -ing	-25
p2=from that	-30
p2=had -ed	27
p2=has -ed	66
p2=has been	-42
p2=has l	-70
p2=have l	-30
p2=he -ed	-32
p2=he -s	-81
p2=he and	-84
p2=he did	-28
p2=he is	-46
p2=he v	-30
p2=he was	-29
p2=here ,	51
p2=here are	-34
p2=him ,	-29
p2=him l	31
p2=in #	76
p2=in ,	46
p2=in -ing	-74
p2=in all	-31
p2=in the	-29
p2=in what	43
p2=in which	42
p2=instead ,	61
p2=is also	-48
p2=is but	-31
p2=is just	33
p2=is that	68
p2=is to	-38
p2=it 's	-43
p2=it ,	-32
p2=it -s	30
p2=it and	47
p2=it by	31
p2=it l	-40
p2=it to	-27
p2=it was	-63
p2=just as	60
p2=l (	-59
p2=l ,	34
p2=l -ed	-40
p2=l -s	-40
p2=l :	66
p2=l about	-67
p2=l against	-96
p2=l all	40
p2=l among	116
p2=l are	53
p2=l around	-34
p2=l at	-33
p2=l because	54
p2=l before	-43
p2=l between	-26
p2=l but	45
p2=l by	47
p2=l from	53
p2=l how	-34
p2=l is	-26
p2=l like	-27
p2=l on	-84
p2=l or	-47
p2=l out	-66
p2=l over	-38
p2=l she	-32
p2=l since	-58
p2=l than	43
p2=l they	-29
p2=l to	-67
p2=l toward	-55
p2=l under	61
p2=l within	54
p2=l you	-32
p2=l –	-30
p2=later ,	66
p2=long as	-29
p2=many -ed	50
p2=many in	-35
p2=may ,	56
p2=me ,	34
p2=more than	-42
p2=most of	-28
p2=not -ed	-29
p2=not even	28
p2=not l	-33
p2=now -ing	42
p2=of -ed	-60
p2=of -ing	-39
p2=of -ly	-49
p2=of l	72
p2=of that	-45
p2=of the	-29
p2=of whether	-29
p2=on -ing	-33
p2=on -s	49
p2=on N	42
p2=on which	40
p2=one l	32
p2=only -ing	28
p2=recently that	34
p2=she -ed	-35
p2=she and	-106
p2=she l	-55
p2=so -ed	37
p2=so -ing	-34
p2=some of	25
p2=that -ed	73
p2=that -s	73
p2=that v	41
p2=that will	-29
p2=the #	-33
p2=the -ed	-76
p2=the -ing	-58
p2=the -s	-53
p2=their -ed	-27
p2=their -ing	-32
p2=then ,	-35
p2=there 's	-31
p2=there was	-28
p2=they -ed	-42
p2=this ,	41
p2=this -ed	40
p2=this l	57
p2=this was	41
p2=though ,	27
p2=to -s	-45
p2=to N	-26
p2=to be	-42
p2=to do	-45
p2=to l	-163
p2=to v	-67
p2=v ;	47
p2=v as	-93
p2=v by	39
p2=v for	-50
p2=v from	75
p2=v out	28
p2=v that	34
p2=v with	-49
p2=was -ed	-68
p2=was -ing	29
p2=was among	-51
p2=was for	-27
p2=was when	54
p2=which -ed	54
p2=which v	34
p2=who -ed	-73
p2=who l	-77
p2=who v	-71
p2=will be	-64
p2=would l	-51
p2=— -ing	25
p2=— -ly	36
p=# a=N	-34
p=# a=a	26
p=# a=other	-35
p=# n=, L	-31
p=# n=-ed L	62
p=# n=l L	27
p=$ L	-85
p=$ R	-32
p=$ a=#	-111
p=% L	-33
p=% a=l	-43
p=' L	-50
p=' a=-s	-40
p=' a=N	61
p=' a=l	-102
p=' n=, L	32
p=' n=-ed L	-58
p=' n=l L	-46
p='s L	-76
p='s a=most	-31
p='s n=l L	-47
p=( L	-41
p=( a=l	-32
p=( n=) L	-49
p=( n=, L	39
p=( n=-ed L	49
p=( n=. L	-48
p=( n=has L	29
p=( n=was L	-26
p=) L	-53
p=) a=l	-49
p=, L	68
p=, a=#	-132
p=, a=N	55
p=, a=all	35
p=, a=an	-69
p=, a=both	31
p=, a=each	38
p=, a=her	41
p=, a=his	31
p=, a=i	-31
p=, a=it	-67
p=, a=many	97
p=, a=most	29
p=, a=one	31
p=, a=some	101
p=, a=the	39
p=, a=these	-56
p=, a=this	-69
p=, a=three	44
p=, a=two	59
p=, a=we	-33
p=, a=which	-43
p=, a=whom	-43
p=, n=% L	53
p=, n=( L	-31
p=, n=) L	50
p=, n=, R	26
p=, n=- L	37
p=, n=-ed L	28
p=, n=-ed R	62
p=, n=-ing L	-107
p=, n=. L	-45
p=, n=: L	-46
p=, n=N L	-39
p=, n=Q L	-33
p=, n=a L	-32
p=, n=also L	57
p=, n=and L	-75
p=, n=are L	29
p=, n=at L	-26
p=, n=did L	45
p=, n=did R	25
p=, n=had L	39
p=, n=have L	32
p=, n=is L	31
p=, n=is R	39
p=, n=just L	74
p=, n=l L	29
p=, n=not L	-33
p=, n=now L	-26
p=, n=should L	-37
p=, n=the L	-28
p=, n=to L	-128
p=, n=v R	-40
p=, n=were L	84
p=, n=who L	-51
p=, n=– L	35
p=, n=— L	55
p=- R	-29
p=- a=N	107
p=- a=he	29
p=- a=l	-126
p=- a=the	31
p=- n=, L	-70
p=- n=- L	-61
p=- n=-ly L	60
p=- n=-s L	-26
p=- n=has L	33
p=- n=is L	47
p=- n=on L	72
p=- n=v L	40
p=-ed L	-105
p=-ed a=#	-42
p=-ed a=-s	-80
p=-ed a=an	-28
p=-ed a=her	36
p=-ed a=him	-52
p=-ed a=his	-26
p=-ed a=it	-25
p=-ed a=its	-39
p=-ed a=l	-82
p=-ed a=many	41
p=-ed a=my	31
p=-ed a=some	106
p=-ed a=the	-39
p=-ed a=their	30
p=-ed a=this	-42
p=-ed n=-ed L	-90
p=-ed n=-ed R	-25
p=-ed n=-ing L	41
p=-ed n=-ly L	-41
p=-ed n=-s L	-65
p=-ed n=. R	46
p=-ed n=^ R	28
p=-ed n=and R	-32
p=-ed n=as R	-32
p=-ed n=for R	-35
p=-ed n=has L	-50
p=-ed n=in L	38
p=-ed n=of R	-31
p=-ed n=on R	-32
p=-ed n=that R	28
p=-ed n=to L	73
p=-ed n=to R	-52
p=-ed n=while R	40
p=-ed n=with R	75
p=-ing L	-45
p=-ing R	-174
p=-ing a=#	-40
p=-ing a=-s	-138
p=-ing a=N	-43
p=-ing a=a	-30
p=-ing a=it	-32
p=-ing a=l	-85
p=-ing a=many	66
p=-ing a=she	-43
p=-ing a=some	33
p=-ing a=the	-26
p=-ing n=' L	-25
p=-ing n=, L	-42
p=-ing n=, R	-89
p=-ing n=-s L	-60
p=-ing n=. L	-26
p=-ing n=about L	31
p=-ing n=against L	44
p=-ing n=has L	-46
p=-ing n=in L	-27
p=-ing n=in R	27
p=-ing n=is L	-28
p=-ing n=on L	-44
p=-ing n=that R	32
p=-ing n=to L	52
p=-ing n=to R	-28
p=-ing n=v L	-43
p=-ing n=who L	37
p=-ing n=will L	-30
p=-ing n=would L	31
p=-ly L	-57
p=-ly R	-65
p=-ly a=-s	-57
p=-ly a=l	-113
p=-ly a=the	-35
p=-ly n=, L	-31
p=-ly n=-ed L	29
p=-ly n=is L	-26
p=-s a=-s	-54
p=-s a=N	33
p=-s a=himself	-43
p=-s a=l	-87
p=-s a=me	80
p=-s a=one	43
p=-s a=she	-49
p=-s a=the	-29
p=-s a=them	34
p=-s a=this	-37
p=-s a=who	68
p=-s n=, L	-103
p=-s n=-ed R	-38
p=-s n=-ing L	-34
p=-s n=-ing R	26
p=-s n=. R	55
p=-s n=^ R	28
p=-s n=a L	58
p=-s n=are L	-54
p=-s n=as R	-28
p=-s n=because R	33
p=-s n=in R	-27
p=-s n=is R	-25
p=-s n=l L	32
p=-s n=the R	62
p=-s n=to L	40
p=-s n=were L	31
p=. L	-34
p=. a=#	-59
p=. a=l	-56
p=. n=-ed L	46
p=. n=. L	-33
p=: L	111
p=: R	-105
p=: a=N	47
p=: a=he	-46
p=: a=two	-27
p=: n=, L	38
p=: n=-ed L	28
p=: n=-ing L	-42
p=: n=-s L	42
p=: n=is L	30
p=: n=l L	40
p=: n=to L	-28
p=: n=v L	69
p=: n=who L	26
p=; L	97
p=; a=#	50
p=; a=he	32
p=; a=it	31
p=; n=l L	56
p=> L	39
p=> a=N	39
p=@ L	-49
p=@ a=N	-43
p=N a=a	-58
p=N a=he	33
p=N a=himself	-75
p=N a=some	28
p=N a=this	-58
p=N a=we	30
p=N a=who	47
p=N n=, L	-42
p=N n=-ly L	-29
p=N n=-s L	-43
p=N n=. R	-33
p=N n=has L	-36
p=N n=have L	26
p=N n=to R	28
p=Q L	72
p=Q a=-s	-82
p=Q a=N	36
p=Q a=a	57
p=Q a=it	48
p=Q a=l	-110
p=Q a=she	-26
p=Q a=the	110
p=Q a=which	-26
p=Q n=, L	73
p=Q n=-ed R	29
p=Q n=-ing L	-80
p=Q n=. R	-46
p=Q n=in L	38
p=Q n=l R	28
p=Q n=to L	-35
p=Q n=v L	38
p=Q n=v R	28
p=^ L	27
p=^ a=N	25
p=^ a=a	68
p=^ a=all	-55
p=^ a=another	84
p=^ a=any	-46
p=^ a=anyone	42
p=^ a=both	68
p=^ a=four	39
p=^ a=his	-78
p=^ a=i	-46
p=^ a=it	-76
p=^ a=its	-27
p=^ a=l	-62
p=^ a=my	-39
p=^ a=other	-27
p=^ a=several	53
p=^ a=she	29
p=^ a=some	46
p=^ a=these	-41
p=^ a=this	-109
p=^ a=those	36
p=^ a=three	-59
p=^ a=two	26
p=^ a=we	-42
p=^ a=who	-53
p=^ n=% L	33
p=^ n=' L	-37
p=^ n=) L	35
p=^ n=, L	95
p=^ n=- L	57
p=^ n=-ing L	-119
p=^ n=-ly L	-33
p=^ n=. L	58
p=^ n=: L	-38
p=^ n=; L	-26
p=^ n=a L	-64
p=^ n=about L	-44
p=^ n=after L	-79
p=^ n=an L	-26
p=^ n=but L	-25
p=^ n=by L	-38
p=^ n=doesn't L	30
p=^ n=earlier L	-36
p=^ n=first L	34
p=^ n=for L	-74
p=^ n=from L	-40
p=^ n=has L	26
p=^ n=have L	63
p=^ n=himself L	-34
p=^ n=his L	-39
p=^ n=is L	-34
p=^ n=isn't L	41
p=^ n=like L	-35
p=^ n=may L	-26
p=^ n=more L	-34
p=^ n=no L	-36
p=^ n=now L	-39
p=^ n=of L	-101
p=^ n=or L	-41
p=^ n=recently L	-33
p=^ n=should L	28
p=^ n=than L	-55
p=^ n=that L	-41
p=^ n=then L	60
p=^ n=through L	-27
p=^ n=to L	-69
p=^ n=two L	-28
p=^ n=v L	31
p=^ n=who L	29
p=^ n=with L	-40
p=^ n=would L	28
p=^ n=— L	73
p=^ n=’ L	-37
p=a L	-67
p=a a=few	-49
p=about L	-99
p=about R	-178
p=about a=N	-113
p=about a=l	-58
p=about a=the	-65
p=about n=, R	-37
p=about n=. R	-61
p=after L	38
p=after R	-72
p=after a=he	-35
p=after n=, L	38
p=after n=-ed L	85
p=after n=. L	31
p=after n=had L	29
p=after n=of L	-31
p=after n=on L	-35
p=after n=to L	-30
p=after n=was L	-60
p=against L	-40
p=against R	-92
p=against a=N	-71
p=against a=him	43
p=against a=l	-40
p=against a=the	-50
p=against n=, L	-31
p=against n=. R	-40
p=all L	-39
p=all a=five	-47
p=all a=three	-40
p=all n=, L	39
p=all n=-ed L	-56
p=also L	-26
p=also a=-s	34
p=also a=l	-46
p=although L	52
p=although a=#	-26
p=although a=N	-27
p=although a=a	37
p=although a=he	-30
p=although a=the	34
p=among L	-120
p=among R	156
p=among a=N	35
p=among a=l	70
p=among a=the	37
p=among n=, L	-38
p=among n=, R	65
p=among n=. R	30
p=among n=in L	-27
p=among n=that R	44
p=and R	-34
p=and a=-s	-139
p=and a=N	-30
p=and a=a	-37
p=and a=both	64
p=and a=he	80
p=and a=her	-40
p=and a=his	27
p=and a=i	60
p=and a=it	-54
p=and a=its	-27
p=and a=l	-147
p=and a=many	45
p=and a=one	-36
p=and a=other	-81
p=and a=others	-47
p=and a=she	60
p=and a=those	92
p=and a=which	40
p=and n='s L	-27
p=and n=) L	-53
p=and n=- L	27
p=and n=-s L	26
p=and n=. L	-39
p=and n=. R	-28
p=and n=about L	-36
p=and n=are L	27
p=and n=had L	-39
p=and n=has L	51
p=and n=have R	40
p=and n=is L	-26
p=and n=not L	-28
p=and n=that L	-40
p=and n=will L	28
p=and n=— L	-36
p=are a=N	61
p=are a=a	-33
p=are a=l	-74
p=are a=the	-27
p=are n=, L	-28
p=are n=-ing L	54
p=around L	-78
p=around R	-35
p=around a=l	-41
p=around a=the	-39
p=as L	36
p=as R	-161
p=as a=N	35
p=as a=a	-59
p=as a=an	-66
p=as a=l	-78
p=as a=many	-32
p=as a=some	43
p=as a=their	-29
p=as n=, L	46
p=as n=, R	-39
p=as n=- L	-38
p=as n=-ed L	51
p=as n=. R	-55
p=as n=a L	-27
p=as n=against L	-44
p=as n=have L	28
p=as n=is L	-34
p=as n=that L	39
p=as n=to L	-56
p=as n=who L	-31
p=as n=with L	39
p=at L	-182
p=at R	-32
p=at a=-s	-27
p=at a=a	-46
p=at a=all	-28
p=at a=l	-58
p=at a=the	-48
p=at n=, L	-47
p=at n=-ed L	-51
p=at n=-ing L	-32
p=be L	-97
p=be R	-64
p=be a=N	-43
p=be a=a	-28
p=be a=l	-59
p=because L	61
p=because R	-35
p=because a=it	-37
p=because a=the	26
p=because a=they	41
p=been L	-69
p=been R	-32
p=been a=a	-58
p=been a=l	-35
p=been n=l L	-32
p=before a=it	34
p=before a=she	30
p=before a=the	-44
p=before n=, L	-31
p=before n=was L	60
p=between L	-67
p=but L	79
p=but R	-58
p=but a=-s	39
p=but a=N	26
p=but a=his	52
p=but a=it	-40
p=but a=l	-43
p=but a=others	34
p=but a=she	52
p=but a=some	41
p=but a=their	39
p=but a=those	-44
p=but n=, L	70
p=but n=-ing L	-40
p=but n=-s L	37
p=but n=Q L	28
p=but n=also L	35
p=but n=had L	-26
p=but n=have L	27
p=but n=of L	-25
p=but n=v L	-29
p=but n=was L	26
p=but n=will L	-32
p=by L	-194
p=by R	210
p=by a=#	42
p=by a=-s	43
p=by a=N	73
p=by a=a	61
p=by a=her	32
p=by a=l	-29
p=by a=one	-26
p=by a=some	31
p=by n=, L	-92
p=by n=, R	31
p=by n=-ed L	-34
p=by n=-s L	-65
p=by n=. L	-44
p=by n=Q R	-42
p=by n=about R	41
p=by n=as R	52
p=by n=for R	74
p=by n=from R	27
p=by n=had L	-33
p=by n=had R	25
p=by n=has L	-29
p=by n=in R	33
p=by n=on R	82
p=by n=that R	30
p=by n=to R	48
p=by n=v L	-59
p=by n=with R	27
p=by n=— L	44
p=can a=l	-49
p=could L	-41
p=could a=l	-45
p=despite L	26
p=despite a=-s	42
p=despite a=a	35
p=did a=the	-30
p=do a=a	-42
p=does L	49
p=down L	-30
p=during L	-93
p=during a=a	-52
p=during a=the	-33
p=during n=, L	-27
p=during n=-ed L	-32
p=earlier L	-53
p=earlier a=this	-31
p=even L	76
p=even a=l	-30
p=even a=the	54
p=even a=those	26
p=even n=-ing L	-31
p=even n=l L	50
p=for L	-55
p=for R	-40
p=for a=a	38
p=for a=her	-41
p=for a=his	25
p=for a=l	-114
p=for a=many	57
p=for a=the	-78
p=for n=, R	50
p=for n=- L	37
p=for n=-ed L	-93
p=for n=. R	-31
p=for n=and L	39
p=for n=has L	-42
p=for n=has R	28
p=for n=have L	-32
p=for n=is R	-30
p=for n=l L	-55
p=for n=than L	41
p=for n=that L	57
p=for n=the L	35
p=for n=to L	121
p=for n=to R	-37
p=for n=v L	-33
p=for n=was L	-33
p=for n=who R	-30
p=from L	-134
p=from R	180
p=from a=#	-26
p=from a=-s	78
p=from a=a	46
p=from a=any	32
p=from a=both	30
p=from a=l	55
p=from a=one	36
p=from a=some	34
p=from a=the	-29
p=from n=, L	-93
p=from n=, R	54
p=from n=-ed L	-64
p=from n=-s L	-61
p=from n=. R	71
p=from n=and R	-35
p=from n=as R	27
p=from n=on L	-27
p=from n=that L	41
p=from n=that R	36
p=from n=to L	-57
p=from n=v L	-48
p=from n=who R	27
p=had a=-s	34
p=had a=a	-29
p=had a=an	34
p=had a=l	-35
p=has L	-47
p=has a=N	44
p=has a=l	-65
p=have a=l	-25
p=he L	-72
p=he a='s	-44
p=he a=-s	-30
p=him L	-25
p=him R	-27
p=how R	-125
p=how a=he	-31
p=how a=l	-87
p=how n=-ed L	-34
p=i L	-26
p=if R	-72
p=if a=she	-60
p=if a=the	44
p=if n=v L	26
p=if n=were L	30
p=in L	-129
p=in a=#	-127
p=in a=-s	29
p=in a=N	-119
p=in a=an	52
p=in a=both	-46
p=in a=its	-34
p=in a=l	-100
p=in a=their	30
p=in a=which	52
p=in n=' L	46
p=in n='s L	48
p=in n=, R	26
p=in n=- R	-36
p=in n=-ed L	-105
p=in n=-ed R	-62
p=in n=-ing R	47
p=in n=-s L	-31
p=in n=; R	66
p=in n=a L	39
p=in n=and R	26
p=in n=had L	-26
p=in n=has L	-31
p=in n=have L	-34
p=in n=in R	-34
p=in n=on L	-32
p=in n=that R	-32
p=in n=the L	35
p=in n=to L	-38
p=into L	-51
p=into a=N	-28
p=into a=the	-59
p=is L	-82
p=is a=a	-73
p=is a=his	54
p=is a=l	-73
p=is n=, L	-28
p=is n=, R	42
p=is n=-ing L	75
p=is n=-s L	38
p=is n=l L	-77
p=is n=v L	-45
p=it L	-153
p=it R	-45
p=it a='s	-87
p=it a=-s	-86
p=it a=l	-25
p=it n=-ing L	-61
p=it n=. R	-31
p=it n=l L	-50
p=just L	-29
p=l a=N	41
p=l a=all	-45
p=l a=both	35
p=l a=everyone	-33
p=l a=few	-29
p=l a=himself	-41
p=l a=his	-27
p=l a=its	32
p=l a=many	104
p=l a=more	-60
p=l a=one	-28
p=l a=other	-26
p=l a=several	40
p=l a=some	34
p=l a=the	-59
p=l a=their	-67
p=l a=they	-38
p=l a=this	-56
p=l a=three	-26
p=l a=two	-48
p=l n=( R	-73
p=l n=) R	-34
p=l n=, L	32
p=l n=, R	47
p=l n=- L	-26
p=l n=- R	-42
p=l n=-ed R	-68
p=l n=-ing R	-54
p=l n=-ly R	-26
p=l n=. R	93
p=l n=^ R	84
p=l n=also L	31
p=l n=and L	58
p=l n=as R	-26
p=l n=at R	-47
p=l n=but R	-59
p=l n=did L	-27
p=l n=for R	-60
p=l n=had R	-43
p=l n=has R	45
p=l n=is R	-39
p=l n=of L	27
p=l n=of R	-78
p=l n=on R	-49
p=l n=that R	-60
p=l n=the R	-25
p=l n=to R	-77
p=l n=v R	63
p=l n=was R	-36
p=l n=who L	32
p=later L	27
p=like L	-61
p=like R	-61
p=like a=N	-59
p=like a=l	-26
p=like n=-ed L	-29
p=like n=. R	-28
p=long L	-42
p=long a=l	-43
p=many L	-34
p=many a=other	-32
p=may L	-50
p=may a=#	-31
p=may a=l	-26
p=near L	-57
p=no L	-99
p=no a=one	-94
p=nor L	-76
p=nor a=N	-46
p=not L	-90
p=not R	-29
p=not a=l	-73
p=not n=to L	34
p=now L	30
p=now a=N	36
p=of L	-152
p=of a=-s	-80
p=of a=N	-39
p=of a=a	27
p=of a=l	-93
p=of a=many	44
p=of a=the	-51
p=of n='s L	50
p=of n=( R	27
p=of n=- R	37
p=of n=-ed L	-76
p=of n=-ed R	-30
p=of n=-ing L	42
p=of n=-ing R	-28
p=of n=-ly L	-32
p=of n=; R	38
p=of n=after R	46
p=of n=against L	48
p=of n=are L	-48
p=of n=as R	-42
p=of n=but R	37
p=of n=had L	-36
p=of n=has L	-46
p=of n=have L	-47
p=of n=in R	-26
p=of n=is L	-55
p=of n=l L	-30
p=of n=of L	39
p=of n=on L	-27
p=of n=that L	32
p=of n=that R	43
p=of n=to L	-52
p=of n=to R	50
p=of n=v L	-57
p=of n=was L	-28
p=of n=who R	38
p=off R	-25
p=on L	-115
p=on R	-57
p=on a=-s	71
p=on a=N	-119
p=on a=a	-51
p=on a=him	26
p=on a=his	-28
p=on a=its	38
p=on a=l	-90
p=on n=, L	-63
p=on n=-ed L	-61
p=on n=-s L	-37
p=on n=after L	46
p=on n=also L	-37
p=on n=for L	34
p=on n=is R	47
p=on n=v L	-57
p=once a=a	26
p=one a=another	-27
p=one a=she	-26
p=or L	-115
p=or a=N	-32
p=or a=l	-63
p=or n=, L	-35
p=out R	-42
p=out a=a	36
p=out n=-s L	-32
p=over L	-79
p=over R	-94
p=over a=#	-34
p=over a=N	-55
p=over a=l	-55
p=over a=the	-47
p=over n=, L	-42
p=over n=. R	-51
p=perhaps a=the	-25
p=she L	-65
p=she a='s	-47
p=should a=l	-31
p=since a=#	-52
p=since n=-ed L	39
p=since n=v L	34
p=so a=he	-31
p=so a=l	-86
p=so a=many	-40
p=so a=the	39
p=so n=, L	33
p=someone L	32
p=than L	-29
p=than a=#	-84
p=than a=N	-44
p=than a=a	-30
p=than a=l	-49
p=than a=the	44
p=than a=two	-41
p=than n=, L	-49
p=than n=l L	-39
p=that R	-320
p=that a='s	-94
p=that a=he	-71
p=that a=it	27
p=that a=l	-99
p=that a=more	25
p=that a=she	-76
p=that a=some	28
p=that a=the	60
p=that a=they	-82
p=that a=three	44
p=that n='s L	-35
p=that n=, R	-36
p=that n=- L	37
p=that n=-ly L	79
p=that n=. R	-51
p=that n=did L	-36
p=that n=had L	-62
p=that n=have L	53
p=that n=is R	-26
p=that n=l L	38
p=that n=would L	-34
p=the L	-143
p=the a=every	72
p=the a=more	-27
p=the a=most	-69
p=the a=other	-33
p=the a=three	-41
p=the a=two	-97
p=the n=, L	44
p=the n=-ed L	-34
p=the n=-ing L	-28
p=the n=-ly L	-36
p=the n=l L	-35
p=them L	-34
p=them a=l	-30
p=then L	31
p=then a=N	56
p=then a=he	27
p=then n=-ed L	38
p=there L	-109
p=there a='s	-102
p=they L	-46
p=they a=l	-54
p=though L	63
p=though a=-s	29
p=though a=it	-35
p=though a=some	43
p=though n=-ed L	32
p=though n=l L	56
p=through L	-49
p=through R	36
p=through a=l	-41
p=through a=the	-37
p=through n=. R	38
p=to L	-98
p=to a=#	-60
p=to a=-s	-39
p=to a=N	-44
p=to a=a	34
p=to a=him	31
p=to a=l	-186
p=to a=many	38
p=to n='s L	72
p=to n=) L	28
p=to n=) R	34
p=to n=, R	92
p=to n=- R	44
p=to n=-ed L	-62
p=to n=-ed R	-46
p=to n=-ing R	-45
p=to n=. R	53
p=to n=: L	-26
p=to n=: R	35
p=to n=and R	-42
p=to n=as R	48
p=to n=but R	-29
p=to n=by R	-51
p=to n=for R	-41
p=to n=from R	-52
p=to n=has R	-34
p=to n=in R	-71
p=to n=l L	-31
p=to n=of L	34
p=to n=of R	-64
p=to n=on L	-49
p=to n=the R	30
p=to n=v R	-49
p=to n=who R	-31
p=to n=with R	-60
p=today L	-29
p=too L	-25
p=too a=l	-43
p=toward L	-33
p=toward R	-60
p=toward a=N	-34
p=toward n=, R	-32
p=toward n=. R	-27
p=under L	-75
p=under R	92
p=under a=the	56
p=under n=, R	82
p=up a=l	-30
p=up a=the	-31
p=up a=their	40
p=up n=-ed L	-28
p=up n=-ing L	30
p=up n=. R	33
p=us L	-51
p=us a=N	-48
p=v a=#	27
p=v a=l	-81
p=v a=many	54
p=v a=more	34
p=v a=one	49
p=v a=the	-35
p=v a=their	-38
p=v n=, R	-28
p=v n=- L	61
p=v n=-ed R	33
p=v n=-ing L	-35
p=v n=-ing R	-26
p=v n=-ly L	-26
p=v n=. R	40
p=v n=Q L	30
p=v n=^ R	25
p=v n=as R	27
p=v n=that R	-49
p=v n=the L	37
p=v n=to L	71
p=was R	-29
p=was a=N	109
p=was a=a	-45
p=was a=l	-110
p=was a=one	25
p=was a=the	-58
p=was n=, L	30
p=was n=-ed L	-30
p=was n=l L	-40
p=was n=on L	43
p=was n=that L	31
p=were L	-52
p=were a=-s	-27
p=were a=l	-30
p=what L	94
p=what R	-104
p=what a='s	-27
p=what a=N	53
p=what a=he	-107
p=what a=it	29
p=what a=she	-27
p=what a=the	50
p=what a=they	28
p=what n=, L	65
p=when L	60
p=when R	-55
p=when a=N	60
p=when a=i	30
p=when a=it	-41
p=when a=l	28
p=when a=she	-37
p=when a=they	-66
p=when n=, L	66
p=when n=-ed L	34
p=when n=has L	-45
p=when n=in L	44
p=when n=to L	33
p=when n=v L	28
p=when n=were L	-32
p=where L	44
p=where R	-51
p=where a=his	-26
p=where n=has L	-45
p=where n=l L	41
p=where n=v L	-40
p=whether R	-163
p=whether a=N	-51
p=whether a=he	-34
p=whether a=she	-29
p=whether n=, L	28
p=whether n=. R	-43
p=which L	89
p=which R	-27
p=which a=-s	-29
p=which a=N	30
p=which a=he	35
p=which a=l	-47
p=which a=she	53
p=which n=-ed L	95
p=which n=-ing L	-54
p=which n=is L	-46
p=which n=l L	26
p=which n=v L	48
p=while L	62
p=while a=#	50
p=while a=-s	37
p=while a=a	28
p=while a=l	45
p=while a=the	25
p=while n=, L	58
p=while n=-ed L	26
p=while n=-ing L	-32
p=while n=-ly L	35
p=while n=-s L	27
p=while n=and L	-28
p=while n=have L	65
p=while n=in L	39
p=while n=is L	-31
p=while n=was L	-37
p=who a='s	-30
p=who a=-s	-62
p=who a=he	42
p=who a=l	-73
p=who a=many	84
p=who n=, L	-55
p=whom L	64
p=whom a=N	38
p=whom n=-ed L	41
p=whose L	-76
p=whose a=l	-60
p=why L	61
p=why R	-79
p=why a=N	36
p=why a=the	-61
p=why n=, R	-35
p=will a=l	-91
p=will n=, L	40
p=will n=l L	-29
p=with L	-26
p=with R	32
p=with a=#	96
p=with a=-s	27
p=with a=N	-46
p=with a=an	-30
p=with a=his	36
p=with a=l	-49
p=with a=many	87
p=with a=the	-69
p=with a=their	-52
p=with n=, L	-81
p=with n=- L	-27
p=with n=-ing L	67
p=with n=. R	39
p=with n=and R	49
p=with n=over R	-28
p=within R	29
p=within a=the	43
p=without L	-35
p=would L	-40
p=would a=l	-75
p=yet L	70
p=yet a=N	50
p=yet a=a	29
p=yet a=the	-46
p=you L	-34
p= L	-40
p= a=N	-35
p=© L	-47
p=© a=l	-47
p=± L	-72
p=± a=a	-72
p=– L	56
p=– a=N	71
p=– a=the	-30
p=— L	53
p=— a=N	90
p=— a=he	-43
p=— a=who	37
p=— n=-ing L	-37
p=— n=is L	25
p=— n=to L	-28
p=— n=— L	-75
p=’ L	-44
p=’ a=-s	-35
p=’ a=l	-49
p=’ n=-ed L	-36
unit=false L f='s	-46
unit=false L f=-ed	-34
unit=false L f=-ly	-127
unit=false L f=-s	-55
unit=false L f=a	-115
unit=false L f=all	-57
unit=false L f=as	-80
unit=false L f=both	-34
unit=false L f=few	-57
unit=false L f=from	-35
unit=false L f=in	-30
unit=false L f=it	-42
unit=false L f=one	-47
unit=false L f=reportedly	-91
unit=false L f=so	-51
unit=false L f=the	-100
unit=false L f=this	-25
unit=false L f=three	-53
unit=false L f=under	-73
unit=false L f=was	52
unit=false L f=while	-51
unit=false L f=—	-40
unit=false R f=-ed	-25
unit=false R f=-ly	-61
unit=false R f=-s	-50
unit=false R f=:	-118
unit=false R f=N	-37
unit=false R f=an	-57
unit=false R f=from	25
unit=false R f=in	51
unit=false R f=it	-84
unit=false R f=more	-43
unit=false R f=no	-48
unit=false R f=once	-49
unit=false R f=one	-37
unit=false R f=reportedly	-70
unit=false R f=so	-42
unit=false R f=that	-39
unit=false R f=—	25
unit=true L f="	-89
unit=true L f=-ing	58
unit=true L f=-ly	-31
unit=true L f=about	-29
unit=true L f=all	70
unit=true L f=an	-73
unit=true L f=both	47
unit=true L f=it	-99
unit=true L f=l	42
unit=true L f=no	-38
unit=true L f=on	41
unit=true L f=once	-28
unit=true L f=one	41
unit=true L f=reportedly	-69
unit=true L f=that	-54
unit=true L f=the	-63
unit=true L f=under	-56
unit=true L f=without	34`;

export const leftTable = `a=" n=Q	26
a=# n=%	-47
a=-ed n=,	-39
a=-ed n=-s	-29
a=-ed n=by	-33
a=-ed n=in	-49
a=-ed n=to	-27
a=-ed n=with	-33
a=-ing n=N	-29
a=-ing n=l	-42
a=-ing n=the	26
a=-ly n=-ed	-28
a=-ly n=-ing	-41
a=-s n=,	-52
a=-s n=-ed	25
a=-s n=-s	-46
a=-s n=and	-29
a=-s n=l	-55
a=-s n=who	-35
a=N n=#	-30
a=N n='s	86
a=N n=(	-69
a=N n=)	-65
a=N n=-	-32
a=N n=-s	42
a=N n=.	-108
a=N n=:	-118
a=N n=N	49
a=N n=about	-50
a=N n=after	-29
a=N n=and	27
a=N n=are	68
a=N n=at	-50
a=N n=by	-86
a=N n=had	-40
a=N n=in	50
a=N n=is	79
a=N n=l	-43
a=N n=of	54
a=N n=on	-105
a=N n=the	-47
a=N n=to	-59
a=N n=was	61
a=N n=will	75
a=N n=—	-36
a=a n=-ed	-83
a=a n=:	-55
a=a n=N	32
a=a n=l	81
a=after n=-ing	-88
a=after n=a	-40
a=after n=the	-34
a=an n=l	38
a=and n=,	-38
a=and n=N	-79
a=and n=in	54
a=and n=it	-39
a=and n=the	-61
a=as n=-s	-26
a=as n=N	-65
a=as n=he	-45
a=at n=the	-46
a=but n=,	41
a=but n=-ing	-68
a=but n=N	-76
a=but n=he	-52
a=but n=it	-41
a=but n=l	-55
a=but n=she	-30
a=during n=the	26
a=even n=N	-27
a=even n=as	53
a=even n=though	-36
a=for n=N	33
a=for n=the	-36
a=has n=-ed	-32
a=he n='s	30
a=he n=-s	26
a=he n=had	55
a=he n=is	92
a=he n=v	-50
a=he n=was	85
a=her n=l	42
a=his n=-s	31
a=if n=N	45
a=if n=the	25
a=if n=you	-42
a=in n=#	-34
a=in n=-ing	-50
a=in n=-s	29
a=in n=an	-59
a=in n=her	-32
a=in n=l	-136
a=in n=which	-91
a=instead n=,	35
a=it n=-s	-61
a=it n=has	36
a=just n=-s	-26
a=l n=,	-66
a=l n=-ed	-34
a=l n=-ing	42
a=l n=-s	-34
a=l n=N	26
a=l n=and	-29
a=l n=l	-38
a=l n=to	-30
a=many n=of	89
a=more n=than	74
a=most n=of	-36
a=of n=the	26
a=on n=the	-69
a=one n=l	34
a=one n=of	65
a=other n=l	39
a=she n=-ed	33
a=she n=-s	26
a=she n=is	48
a=she n=was	48
a=since n=N	-35
a=some n=of	-31
a=still n=,	-80
a=that n=-s	91
a=that n=l	46
a=the n="	48
a=the n=#	33
a=the n=-ing	45
a=the n=-ly	59
a=the n=-s	44
a=the n=N	37
a=the n=l	38
a=the n=only	34
a=there n='s	-63
a=there n=is	40
a=there n=was	-53
a=they n=are	56
a=they n=l	32
a=this n=is	70
a=this n=l	-26
a=those n=-s	29
a=those n=who	27
a=though n=,	-41
a=though n=N	-63
a=though n=he	-27
a=two n=-s	49
a=v n=l	-39
a=when n=he	-33
a=when n=i	-27
a=when n=she	32
a=where n=he	-61
a=which n=-s	-74
a=which n=N	89
a=which n=has	-38
a=which n=he	95
a=which n=is	29
a=which n=was	33
a=while n=-ing	-45
a=while n=-s	25
a=while n=N	-62
a=who n=-ed	-66
a=who n=has	27
a=who n=is	25
a=with n=N	-25
a=would n=l	31
any 0 lq=false e=false	-42
any 0 lq=false e=true	50
any I lq=false e=false	-117
any L lq=false e=false	-183
any L lq=true e=false	-45
any L lq=true e=true	43
any R lq=true e=false	56
any R lq=true e=true	42
at=$ a=# lq=false	-62
at=$ len=17-32	-38
at=$ len=5-8	32
at=$ len=9-16	-42
at=$ lq=false same=false	-62
at=$ p=$ #	-64
at=% lq=false same=false	-79
at=% p2=# %	-79
at=% w=accord	-47
at=' a=l lq=false	-54
at=' len=9-16	-26
at=' p2=-s '	-29
at=' p2=N '	-66
at=' p=' l	-59
at=' w=say	-35
at=( L e=false same=false	34
at=( R e=true same=false	-59
at=( a=N lq=false	-69
at=( len=0	56
at=( len=17-32	-34
at=( lq=false same=false	42
at=( p2=N (	-28
at=( p2=^ (	42
at=( p=( N	-69
at=( w=say	74
at=) L e=false same=false	-25
at=) a=, lq=false	-36
at=) len=9-16	-31
at=) lq=false same=false	-101
at=) p2=. )	-31
at=) p2=N )	-51
at=) p=) ,	-36
at=, R e=false same=false	-60
at=, R e=true same=false	50
at=, a=# lq=false	-45
at=, a=-ed lq=false	-91
at=, a=N lq=true	32
at=, a=a lq=false	42
at=, a=after lq=false	-50
at=, a=although lq=false	-61
at=, a=an lq=false	73
at=, a=and lq=false	-128
at=, a=at lq=false	-25
at=, a=but lq=false	-121
at=, a=even lq=false	-43
at=, a=from lq=false	-36
at=, a=his lq=false	66
at=, a=if lq=false	-43
at=, a=in lq=false	-86
at=, a=is lq=false	-66
at=, a=l lq=false	-27
at=, a=on lq=false	-31
at=, a=that lq=false	26
at=, a=though lq=false	-45
at=, a=to lq=false	-40
at=, a=v lq=false	-54
at=, a=was lq=false	-36
at=, a=which lq=false	87
at=, a=while lq=false	-65
at=, a=who lq=false	73
at=, a=whose lq=false	89
at=, a=with lq=false	-59
at=, len=0	184
at=, len=1	53
at=, len=17-32	-128
at=, len=2	50
at=, len=33+	-85
at=, len=4	-27
at=, len=5-8	-80
at=, len=9-16	-156
at=, p2=-ly ,	-41
at=, p2=-s ,	26
at=, p2=. ,	-38
at=, p2=one ,	-39
at=, p2=still ,	55
at=, p2=that ,	27
at=, p2=then ,	-32
at=, p2=though ,	-32
at=, p=, #	-46
at=, p=, -ed	-97
at=, p=, -ing	-28
at=, p=, a	38
at=, p=, after	-50
at=, p=, although	-61
at=, p=, an	73
at=, p=, and	-132
at=, p=, at	-25
at=, p=, but	-125
at=, p=, even	-43
at=, p=, from	-36
at=, p=, his	63
at=, p=, if	-43
at=, p=, in	-87
at=, p=, is	-66
at=, p=, l	-34
at=, p=, on	-31
at=, p=, that	26
at=, p=, the	36
at=, p=, this	60
at=, p=, though	-45
at=, p=, to	-40
at=, p=, v	-58
at=, p=, was	-36
at=, p=, which	86
at=, p=, while	-65
at=, p=, who	65
at=, p=, whose	89
at=, p=, with	-60
at=, w='s	36
at=, w=a	-74
at=, w=add	-38
at=, w=appear	57
at=, w=ask	-120
at=, w=believe	67
at=, w=criticism	-41
at=, w=criticize	57
at=, w=describe	68
at=, w=expect	56
at=, w=fear	65
at=, w=find	-39
at=, w=hope	37
at=, w=known	31
at=, w=look	92
at=, w=nam	61
at=, w=note	-57
at=, w=oppose	29
at=, w=plan	-33
at=, w=post	-30
at=, w=praise	43
at=, w=promise	-69
at=, w=propose	33
at=, w=question	-50
at=, w=report	-49
at=, w=say	30
at=, w=seem	62
at=, w=seen	48
at=, w=show	-53
at=, w=support	27
at=, w=talk	33
at=, w=tell	-77
at=, w=urge	35
at=, w=write	-64
at=- 0 e=false same=false	-50
at=- L e=false same=false	45
at=- L e=true same=false	-61
at=- R e=true same=false	-66
at=- a=# lq=false	-58
at=- a=- lq=false	-66
at=- a=a lq=false	69
at=- a=and lq=false	-31
at=- len=0	112
at=- len=2	30
at=- len=3	-34
at=- len=33+	-54
at=- len=5-8	-74
at=- len=9-16	-49
at=- p2=# -	-95
at=- p2=-s -	-54
at=- p2=N -	51
at=- p2=l -	39
at=- p=- #	-58
at=- p=- -	-67
at=- p=- a	69
at=- p=- and	-31
at=. L e=false same=false	-27
at=. a=# lq=false	-32
at=. len=9-16	-45
at=. lq=false same=false	-98
at=. p2=N .	-82
at=. p=. #	-32
at=: len=0	-39
at=: len=9-16	37
at=: p2=-s :	-58
at=: w=say	-33
at=; 0 e=false same=false	-57
at=; a=N lq=false	60
at=; len=5-8	27
at=; lq=false same=false	55
at=; p2=-s ;	26
at=; p=; N	60
at=; w=say	69
at=although lq=false same=false	59
at=and 0 e=false same=false	34
at=and L e=false same=false	-51
at=and L e=true same=false	-25
at=and R e=false same=false	-41
at=and a=# lq=false	-51
at=and a=-ing lq=false	-44
at=and a=-s lq=false	-56
at=and a=her lq=false	-28
at=and a=in lq=false	-40
at=and a=it lq=false	-60
at=and a=l lq=false	-99
at=and a=on lq=false	31
at=and a=other lq=false	-44
at=and a=the lq=false	34
at=and a=when lq=false	-28
at=and a=while lq=false	-31
at=and len=0	97
at=and len=1	51
at=and len=17-32	-171
at=and len=3	-61
at=and len=4	-54
at=and len=5-8	-28
at=and len=9-16	-51
at=and lq=false same=false	-42
at=and p2=" and	-38
at=and p2=, and	70
at=and p2=- and	28
at=and p2=-ing and	-43
at=and p2=-s and	-52
at=and p2=N and	-113
at=and p2=l and	-89
at=and p2=— and	82
at=and p=and #	-51
at=and p=and ,	-32
at=and p=and -ing	-51
at=and p=and -s	-56
at=and p=and N	-32
at=and p=and her	-29
at=and p=and in	-46
at=and p=and it	-60
at=and p=and l	-104
at=and p=and on	31
at=and p=and other	-44
at=and p=and the	55
at=and p=and when	-28
at=and p=and while	-31
at=and w=expect	56
at=and w=say	70
at=and w=the	-45
at=because L e=false same=false	-35
at=because a=of lq=false	-51
at=because len=0	67
at=because len=5-8	-77
at=because len=9-16	-34
at=because p2=^ because	-41
at=because p=because of	-62
at=but L e=false same=false	-39
at=but a=N lq=false	49
at=but a=in lq=false	-29
at=but a=it lq=false	46
at=but a=l lq=false	44
at=but a=while lq=false	-58
at=but len=0	27
at=but len=1	26
at=but len=17-32	-63
at=but len=4	52
at=but len=9-16	-76
at=but lq=true same=false	-27
at=but p2=, but	62
at=but p=but N	58
at=but p=but in	-29
at=but p=but it	43
at=but p=but l	44
at=but p=but while	-58
at=but w=a	-42
at=how L e=false same=false	-25
at=how L e=true same=false	-56
at=how len=5-8	-40
at=how len=9-16	-51
at=how lq=false same=false	-110
at=how w=say	-34
at=if 0 e=false same=false	63
at=if L e=false same=false	-49
at=if L e=true same=false	-31
at=if R e=true same=false	-44
at=if len=17-32	-70
at=if len=5-8	-51
at=if len=9-16	-74
at=if lq=false same=false	-34
at=if w=say	-83
at=once L e=false same=false	-42
at=once lq=false same=false	-62
at=or L e=true same=false	-45
at=or R e=true same=false	-53
at=or a=-s lq=false	-31
at=or a=l lq=false	32
at=or len=0	26
at=or len=1	-26
at=or len=17-32	-36
at=or len=5-8	-41
at=or len=9-16	-39
at=or lq=false same=false	-99
at=or p2=-s or	-49
at=or p2=N or	-46
at=or p2=l or	-42
at=or p=or -s	-33
at=or p=or l	32
at=or w=accord	-40
at=or w=say	-40
at=quote 0 e=false same=false	-39
at=quote L e=false same=false	-95
at=quote L e=true same=false	-51
at=quote R e=true same=false	-30
at=quote R e=true same=true	-37
at=quote a=" lq=false	-102
at=quote len=3	-68
at=quote len=4	-55
at=quote len=5-8	-28
at=quote lq=false same=false	-102
at=quote lq=true same=false	-79
at=quote p2=N 's	-61
at=quote p2=^ N	-53
at=quote p2=l ,	37
at=quote p2=l :	102
at=quote p2=l =	-31
at=quote p='s "	-73
at=quote p=, "	38
at=quote p=- "	127
at=quote p=-ed "	-68
at=quote p=-ing "	-31
at=quote p=: "	196
at=quote p== "	-31
at=quote p=N "	-100
at=quote p=a "	-53
at=quote p=are "	-54
at=quote p=is "	-58
at=quote p=l "	-90
at=quote p=the "	-58
at=quote p=to "	-32
at=quote p=was "	-32
at=quote w=accord	-80
at=quote w=call	-35
at=quote w=report	-59
at=quote w=say	41
at=quote w=write	61
at=so 0 e=false same=false	-36
at=so a=l lq=false	-30
at=so len=17-32	-34
at=so len=5-8	-39
at=so len=9-16	-34
at=so lq=false same=false	-74
at=so p=so l	-35
at=that L e=false same=false	-148
at=that L e=true same=false	-29
at=that a=-ed lq=false	-34
at=that a=-s lq=false	-27
at=that a=l lq=false	-51
at=that a=she lq=false	32
at=that len=0	78
at=that len=17-32	-73
at=that len=2	31
at=that len=4	-37
at=that len=5-8	-67
at=that len=9-16	-151
at=that lq=false same=false	-73
at=that lq=true same=false	-37
at=that p2=-ed that	-61
at=that p2=-ing that	-40
at=that p2=^ that	-62
at=that p2=is that	32
at=that p2=l that	33
at=that p=that -ed	-34
at=that p=that -s	-28
at=that p=that l	-53
at=that p=that she	32
at=that w=accord	-88
at=that w=say	-27
at=then L e=false same=false	-29
at=then len=9-16	-34
at=then lq=false same=false	-96
at=then p2=^ then	-52
at=though 0 e=false same=false	62
at=though L e=false same=false	-53
at=though a=, lq=false	-29
at=though len=17-32	-77
at=though len=9-16	-68
at=though p2=, though	-56
at=though p2=^ though	-65
at=though p=though ,	-32
at=unit 0 e=false same=false	-39
at=unit I e=false same=false	-104
at=unit L e=false same=false	-63
at=unit L e=true same=false	93
at=unit L e=true same=true	106
at=unit R e=false same=false	-51
at=unit R e=false same=true	45
at=unit R e=true same=false	33
at=unit R e=true same=true	44
at=unit a=" lq=false	-36
at=unit a=" lq=true	100
at=unit a=( lq=false	-64
at=unit a=N lq=true	-25
at=unit a=a lq=false	35
at=unit a=all lq=false	37
at=unit a=although lq=false	-54
at=unit a=an lq=false	37
at=unit a=and lq=false	-74
at=unit a=as lq=false	-57
at=unit a=at lq=false	-29
at=unit a=because lq=false	38
at=unit a=but lq=false	-97
at=unit a=but lq=true	60
at=unit a=by lq=false	-45
at=unit a=despite lq=false	-88
at=unit a=during lq=false	-35
at=unit a=earlier lq=false	-54
at=unit a=his lq=false	52
at=unit a=if lq=false	69
at=unit a=in lq=false	-47
at=unit a=in lq=true	-38
at=unit a=just lq=false	-49
at=unit a=later lq=false	-41
at=unit a=many lq=false	31
at=unit a=more lq=false	30
at=unit a=of lq=false	57
at=unit a=on lq=false	-61
at=unit a=one lq=false	36
at=unit a=she lq=false	46
at=unit a=since lq=false	-35
at=unit a=so lq=false	-34
at=unit a=some lq=false	62
at=unit a=still lq=false	-83
at=unit a=that lq=false	39
at=unit a=the lq=true	68
at=unit a=then lq=false	-63
at=unit a=there lq=false	-34
at=unit a=these lq=false	52
at=unit a=this lq=false	78
at=unit a=though lq=false	-88
at=unit a=two lq=false	62
at=unit a=what lq=false	49
at=unit a=when lq=false	-34
at=unit a=while lq=false	-34
at=unit a=why lq=false	-37
at=unit a=with lq=false	-82
at=unit a=yet lq=false	-58
at=unit len=0	47
at=unit len=1	41
at=unit len=17-32	-52
at=unit len=2	44
at=unit len=3	54
at=unit len=33+	-34
at=unit lq=false same=false	-29
at=unit lq=true same=true	112
at=unit p=^ "	79
at=unit p=^ (	-94
at=unit p=^ a	30
at=unit p=^ after	-28
at=unit p=^ all	37
at=unit p=^ although	-57
at=unit p=^ and	-75
at=unit p=^ as	-65
at=unit p=^ at	-27
at=unit p=^ but	-65
at=unit p=^ by	-45
at=unit p=^ despite	-53
at=unit p=^ earlier	-39
at=unit p=^ he	35
at=unit p=^ her	-25
at=unit p=^ his	32
at=unit p=^ if	69
at=unit p=^ in	-61
at=unit p=^ just	-49
at=unit p=^ later	-45
at=unit p=^ many	31
at=unit p=^ more	30
at=unit p=^ of	57
at=unit p=^ on	-43
at=unit p=^ once	-49
at=unit p=^ one	47
at=unit p=^ she	49
at=unit p=^ since	-35
at=unit p=^ so	-34
at=unit p=^ some	70
at=unit p=^ still	-51
at=unit p=^ that	45
at=unit p=^ the	50
at=unit p=^ then	-74
at=unit p=^ there	-36
at=unit p=^ these	52
at=unit p=^ they	40
at=unit p=^ this	79
at=unit p=^ those	33
at=unit p=^ though	-88
at=unit p=^ two	62
at=unit p=^ what	49
at=unit p=^ when	-38
at=unit p=^ while	-51
at=unit p=^ why	-37
at=unit p=^ with	-82
at=unit p=^ yet	-43
at=unit w='s	-46
at=unit w=:	-85
at=unit w=a	-63
at=unit w=about	-29
at=unit w=accord	178
at=unit w=add	51
at=unit w=an	-89
at=unit w=announce	41
at=unit w=argu	54
at=unit w=argue	56
at=unit w=ask	-113
at=unit w=assur	33
at=unit w=attack	-48
at=unit w=believ	55
at=unit w=believe	-27
at=unit w=blame	-33
at=unit w=call	-90
at=unit w=challeng	-32
at=unit w=cite	-65
at=unit w=claim	-60
at=unit w=complain	33
at=unit w=concern	-37
at=unit w=conclude	73
at=unit w=criticism	-47
at=unit w=decide	-27
at=unit w=declare	41
at=unit w=denounce	-35
at=unit w=describe	-57
at=unit w=endorse	-37
at=unit w=expect	27
at=unit w=favor	-26
at=unit w=feel	30
at=unit w=find	34
at=unit w=indicate	37
at=unit w=issu	-44
at=unit w=it	-32
at=unit w=look	63
at=unit w=mad	-28
at=unit w=nominat	-28
at=unit w=note	86
at=unit w=of	-46
at=unit w=offer	-36
at=unit w=onc	-43
at=unit w=plan	35
at=unit w=pledge	-28
at=unit w=point	25
at=unit w=post	47
at=unit w=predict	32
at=unit w=promise	50
at=unit w=question	-52
at=unit w=read	27
at=unit w=recall	59
at=unit w=releas	-54
at=unit w=remember	-36
at=unit w=report	120
at=unit w=request	-73
at=unit w=reveal	-43
at=unit w=say	164
at=unit w=see	-30
at=unit w=seek	43
at=unit w=show	66
at=unit w=sign	-25
at=unit w=sought	-26
at=unit w=state	35
at=unit w=support	-53
at=unit w=tell	174
at=unit w=the	-85
at=unit w=took	-36
at=unit w=tweet	58
at=unit w=vot	-40
at=unit w=write	79
at=what 0 e=false same=false	-42
at=what L e=false same=false	-67
at=what len=17-32	-38
at=what len=5-8	-38
at=what len=9-16	-41
at=what lq=false same=false	-116
at=what p2=^ what	-35
at=what w=say	-27
at=when 0 e=false same=false	39
at=when L e=false same=false	-138
at=when L e=true same=false	-50
at=when a=-ed lq=false	-29
at=when a=the lq=false	32
at=when len=17-32	-88
at=when len=5-8	-81
at=when len=9-16	-93
at=when lq=true same=false	-37
at=when p2=^ when	-44
at=when p=when -ed	-34
at=when p=when the	29
at=when w=say	-77
at=where 0 e=false same=false	34
at=where L e=false same=false	-72
at=where a=the lq=false	44
at=where len=9-16	-86
at=where lq=false same=false	53
at=where p2=, where	52
at=where p=where the	44
at=whether L e=false same=false	-74
at=whether len=5-8	-56
at=whether len=9-16	-51
at=whether lq=false same=false	-27
at=whether w=say	-52
at=while 0 e=false same=false	40
at=while L e=false same=false	-120
at=while R e=true same=false	33
at=while len=17-32	-91
at=while len=5-8	-39
at=while len=9-16	-95
at=while p2=^ while	-88
at=while w=say	-62
at=whose lq=false same=false	-54
at=whose p2=, whose	-29
at=why L e=false same=false	-42
at=yet L e=false same=false	-38
at=yet lq=false same=false	-74
at=yet p2=^ yet	-43
at=– p2=l –	-47
at=— 0 e=false same=false	-29
at=— R e=true same=false	-40
at=— a=and lq=false	-44
at=— len=0	54
at=— len=1	62
at=— len=17-32	-68
at=— len=5-8	-77
at=— lq=false same=false	53
at=— p2=-s —	41
at=— p2=N —	-33
at=— p=— and	-44
at=— w=say	29
at=― lq=false same=false	-71
at=’ a=l lq=false	-33
at=’ lq=false same=false	-79
at=’ p2=-s ’	-33
at=’ p2=N ’	-59
at=’ p=’ l	-42
none 0 lq=false e=false c=#	-40
none 0 lq=false e=false c=-ed	45
none 0 lq=false e=false c=-s	-66
none 0 lq=false e=false c=N	-102
none 0 lq=false e=false c=a	85
none 0 lq=false e=false c=and	148
none 0 lq=false e=false c=but	41
none 0 lq=false e=false c=he	-73
none 0 lq=false e=false c=in	35
none 0 lq=false e=false c=it	67
none 0 lq=false e=false c=l	-68
none 0 lq=false e=false c=of	50
none 0 lq=false e=false c=that	-37
none 0 lq=false e=false c=the	90
none 0 lq=false e=false c=there	45
none 0 lq=false e=false c=to	82
none 0 lq=false e=false c=when	104
none 0 lq=false e=false c=which	-45
none 0 lq=false e=false c=with	58
none 0 n=" lq=false	53
none 0 n=, lq=false	-95
none 0 n=-ed lq=false	-135
none 0 n=-ing lq=false	-65
none 0 n=-s lq=false	53
none 0 n=. lq=false	-78
none 0 n=N lq=false	99
none 0 n=about lq=false	44
none 0 n=as lq=false	-93
none 0 n=for lq=false	-53
none 0 n=her lq=false	70
none 0 n=his lq=false	53
none 0 n=how lq=false	92
none 0 n=in lq=false	-63
none 0 n=l lq=false	30
none 0 n=on lq=false	-28
none 0 n=that lq=false	209
none 0 n=the lq=false	104
none 0 n=to lq=false	-98
none 0 n=whether lq=false	86
none 0 n=why lq=false	55
none 0 rest=" Q	53
none 0 rest=. ^	-98
none 0 rest=N 's	34
none 0 rest=his l	50
none 0 rest=l -s	45
none 0 rest=l l	87
none 0 rest=that N	58
none 0 rest=that he	43
none 0 rest=the N	33
none 0 rest=the l	69
none 0 rest=to be	-91
none 0 rest=to have	-68
none 0 rest=to l	-39
none 0 rest=to v	29
none 0 seam=# #	-40
none 0 seam=-ed -ed	45
none 0 seam=-s -s	-74
none 0 seam=N N	-102
none 0 seam=a a	85
none 0 seam=and and	148
none 0 seam=but but	41
none 0 seam=he he	-73
none 0 seam=in in	35
none 0 seam=it it	67
none 0 seam=l l	-82
none 0 seam=of of	50
none 0 seam=that that	-37
none 0 seam=the the	90
none 0 seam=there there	45
none 0 seam=to to	82
none 0 seam=when when	104
none 0 seam=which which	-47
none 0 seam=with with	58
none I n=l lq=false	67
none L lq=false e=false c=,	-65
none L lq=false e=false c=-	96
none L lq=false e=false c=-ed	64
none L lq=false e=false c=-ing	-34
none L lq=false e=false c=:	94
none L lq=false e=false c=;	75
none L lq=false e=false c=after	91
none L lq=false e=false c=although	57
none L lq=false e=false c=and	117
none L lq=false e=false c=as	96
none L lq=false e=false c=because	63
none L lq=false e=false c=but	121
none L lq=false e=false c=despite	36
none L lq=false e=false c=even	39
none L lq=false e=false c=for	40
none L lq=false e=false c=from	40
none L lq=false e=false c=if	71
none L lq=false e=false c=in	28
none L lq=false e=false c=l	-51
none L lq=false e=false c=on	32
none L lq=false e=false c=since	27
none L lq=false e=false c=that	25
none L lq=false e=false c=the	51
none L lq=false e=false c=then	25
none L lq=false e=false c=those	31
none L lq=false e=false c=though	70
none L lq=false e=false c=to	40
none L lq=false e=false c=v	47
none L lq=false e=false c=what	-54
none L lq=false e=false c=when	71
none L lq=false e=false c=where	33
none L lq=false e=false c=which	-75
none L lq=false e=false c=while	82
none L lq=false e=false c=why	28
none L lq=false e=false c=with	39
none L lq=false e=false c=yet	43
none L lq=false e=false c=–	46
none L lq=false e=false c=—	75
none L lq=false e=true c=,	-119
none L lq=true e=false c=Q	111
none L lq=true e=true c="	-77
none L n=" lq=false	43
none L n=# lq=false	49
none L n=, lq=false	-262
none L n=, lq=true	-170
none L n=- lq=false	-79
none L n=-ing lq=false	130
none L n=-ing lq=true	-33
none L n=-s lq=false	91
none L n=. lq=false	-34
none L n=. lq=true	-93
none L n=: lq=false	70
none L n=: lq=true	75
none L n=N lq=false	53
none L n=Q lq=true	99
none L n=a lq=false	92
none L n=a lq=true	50
none L n=after lq=true	-30
none L n=an lq=false	95
none L n=any lq=false	28
none L n=as lq=false	-66
none L n=at lq=true	-43
none L n=by lq=false	-44
none L n=for lq=false	44
none L n=he lq=false	177
none L n=he lq=true	63
none L n=her lq=false	66
none L n=him lq=false	86
none L n=himself lq=false	53
none L n=his lq=false	94
none L n=his lq=true	67
none L n=how lq=false	104
none L n=if lq=false	40
none L n=in lq=false	-143
none L n=in lq=true	-128
none L n=it lq=false	184
none L n=it lq=true	62
none L n=its lq=false	55
none L n=l lq=false	104
none L n=me lq=false	63
none L n=more lq=false	53
none L n=not lq=false	30
none L n=of lq=false	49
none L n=of lq=true	-32
none L n=on lq=false	-34
none L n=on lq=true	-66
none L n=one lq=false	51
none L n=she lq=false	129
none L n=some lq=false	47
none L n=that lq=false	212
none L n=that lq=true	169
none L n=the lq=false	123
none L n=the lq=true	49
none L n=their lq=false	84
none L n=them lq=false	73
none L n=themselves lq=false	60
none L n=there lq=false	73
none L n=they lq=false	144
none L n=those lq=false	33
none L n=to lq=true	-50
none L n=what lq=false	45
none L n=whether lq=false	82
none L n=who lq=false	39
none L n=with lq=false	33
none L rest=" Q	40
none L rest=, "	159
none L rest=, -ed	-81
none L rest=, -ing	-130
none L rest=, -s	-36
none L rest=, N	-72
none L rest=, and	-27
none L rest=, is	-64
none L rest=, l	-33
none L rest=, that	-63
none L rest=, the	-63
none L rest=-ed -s	31
none L rest=-ing N	45
none L rest=-ing a	30
none L rest=-ing l	33
none L rest=-ing the	36
none L rest=-s l	-37
none L rest=-s that	64
none L rest=-s to	30
none L rest=. ^	-73
none L rest=: "	91
none L rest=: ^	101
none L rest=N 's	43
none L rest=N -ed	26
none L rest=N -ing	-26
none L rest=N -s	45
none L rest=N .	-133
none L rest=N N	59
none L rest=N as	46
none L rest=N has	-32
none L rest=N in	-31
none L rest=N l	28
none L rest=N of	34
none L rest=N that	90
none L rest=N to	29
none L rest=N was	37
none L rest=Q Q	124
none L rest=a -ing	29
none L rest=a l	79
none L rest=an l	56
none L rest=at a	-44
none L rest=he -s	50
none L rest=he had	67
none L rest=he was	66
none L rest=he will	27
none L rest=he would	72
none L rest=her -s	32
none L rest=her l	70
none L rest=him for	40
none L rest=him to	-32
none L rest=himself as	41
none L rest=his -ing	34
none L rest=his -s	35
none L rest=his l	80
none L rest=how l	25
none L rest=in a	-38
none L rest=in an	-56
none L rest=in the	-37
none L rest=it .	28
none L rest=it was	53
none L rest=it would	25
none L rest=l -ing	-63
none L rest=l -s	106
none L rest=l .	38
none L rest=l l	41
none L rest=not to	29
none L rest=on N	-80
none L rest=she -ed	26
none L rest=some of	37
none L rest=that "	32
none L rest=that -s	28
none L rest=that N	111
none L rest=that he	41
none L rest=that l	63
none L rest=that she	26
none L rest=that the	69
none L rest=the "	38
none L rest=the #	39
none L rest=the -ed	50
none L rest=the -ing	40
none L rest=the -s	83
none L rest=the l	85
none L rest=their -s	30
none L rest=their l	56
none L rest=they are	33
none L rest=they have	40
none L rest=they l	42
none L rest=they v	-36
none L rest=they were	30
none L rest=they would	34
none L rest=this l	-53
none L rest=those -s	26
none L rest=to "	27
none L rest=to -ing	-42
none L rest=to N	-68
none L rest=to l	54
none L rest=to v	60
none L seam=-ed ,	-80
none L seam=-ed -ed	64
none L seam=-ing ,	-30
none L seam=-ing -ing	-44
none L seam=-ly ,	-60
none L seam=-s ,	-74
none L seam=N ,	56
none L seam=N -	45
none L seam=N N	62
none L seam=N –	31
none L seam=N —	53
none L seam=Q Q	98
none L seam=after after	91
none L seam=although although	57
none L seam=and and	162
none L seam=as as	117
none L seam=because because	63
none L seam=but ,	-67
none L seam=but but	148
none L seam=despite despite	36
none L seam=even even	39
none L seam=for for	72
none L seam=from from	40
none L seam=if if	71
none L seam=in in	121
none L seam=instead ,	-34
none L seam=l -	26
none L seam=l :	30
none L seam=l ;	28
none L seam=l l	-61
none L seam=on on	32
none L seam=since since	27
none L seam=still ,	57
none L seam=that that	25
none L seam=the the	51
none L seam=then then	25
none L seam=those those	31
none L seam=though though	70
none L seam=to to	40
none L seam=v ,	-30
none L seam=v v	47
none L seam=was was	50
none L seam=what what	-54
none L seam=when when	71
none L seam=where where	33
none L seam=which which	-76
none L seam=while while	82
none L seam=why why	28
none L seam=with with	63
none L seam=yet yet	43
none R lq=false e=false c=,	-59
none R lq=false e=false c=-s	-97
none R lq=false e=false c=N	-110
none R lq=false e=false c=after	58
none R lq=false e=false c=l	-58
none R lq=false e=true c=,	-135
none R lq=false e=true c=-s	-46
none R lq=false e=true c=N	-79
none R lq=false e=true c=l	-56
none R lq=true e=false c="	-74
none R lq=true e=true c="	-60
none R n=, lq=false	-30
none R n=, lq=true	-43
none R n=-ed lq=false	77
none R n=. lq=false	-65
none R n=. lq=true	-64
none R n=and lq=false	-28
none R n=has lq=false	75
none R n=on lq=false	-42
none R n=that lq=false	118
none R n=to lq=false	33
none R rest=, #	37
none R rest=, -ing	-63
none R rest=, N	27
none R rest=, the	68
none R rest=. ^	-90
none R seam=" "	-126
none R seam=# #	-69
none R seam=-ing -ing	56
none R seam=-s ,	-51
none R seam=-s -s	-123
none R seam=N ,	-85
none R seam=N N	-150
none R seam=after after	58
none R seam=he he	-79
none R seam=l ,	-116
none R seam=l l	-96
none R seam=that that	-45
none R seam=which which	-62
none f=-ed 0 e=false	-104
none f=-ed 0 e=true	-67
none f=-ed R e=false	-84
none f=-ed R e=true	-29
none f=-ing 0 e=false	119
none f=-ing L e=false	339
none f=-ing R e=false	34
none f=-ing R e=true	-79
none f=-s 0 e=false	45
none f=-s L e=true	-29
none f=-s R e=false	-28
none f=: 0 e=false	78
none f=: L e=false	30
none f=N I e=false	34
none f=a 0 e=false	98
none f=about L e=false	32
none f=for R e=false	54
none f=in L e=false	34
none f=in R e=false	-94
none f=in R e=true	-45
none f=it 0 e=false	66
none f=l 0 e=false	88
none f=l I e=false	68
none f=l R e=false	33
none f=that L e=false	36
none f=the 0 e=false	90
none f=the R e=false	59
none f=v 0 e=false	-108
none f=v L e=false	-26
none f=v R e=false	-62
none f=v R e=true	-43
none room=false	118
none w=: 0 lq=false e=false	78
none w=N I lq=false e=false	34
none w=a 0 lq=false e=false	87
none w=accord R lq=false e=false	-90
none w=accord R lq=false e=true	-93
none w=accuse L lq=false e=false	51
none w=add L lq=false e=false	-73
none w=add L lq=true e=false	69
none w=admit L lq=false e=false	30
none w=agree L lq=false e=false	28
none w=appear 0 lq=false e=false	-177
none w=argu L lq=false e=false	-73
none w=argue L lq=false e=false	-87
none w=argue L lq=true e=false	55
none w=ask 0 lq=false e=false	193
none w=ask L lq=false e=false	41
none w=ask L lq=true e=false	-62
none w=ask R lq=false e=false	98
none w=attack L lq=false e=false	42
none w=believ L lq=false e=false	-127
none w=believe L lq=false e=false	-67
none w=cite L lq=false e=false	36
none w=confirm L lq=false e=false	-46
none w=continue L lq=false e=false	33
none w=continue L lq=true e=false	-39
none w=criticize L lq=false e=false	31
none w=decide L lq=false e=false	35
none w=deny L lq=false e=false	-35
none w=describe L lq=false e=false	-58
none w=endorse L lq=false e=false	57
none w=expect 0 lq=false e=false	-49
none w=expect L lq=false e=false	-66
none w=fear L lq=false e=false	-71
none w=feel L lq=false e=false	-29
none w=focus L lq=false e=false	38
none w=gav L lq=false e=false	36
none w=hope L lq=false e=false	-44
none w=identify L lq=false e=false	-27
none w=ignor L lq=false e=false	27
none w=in L lq=false e=false	34
none w=in R lq=false e=false	-94
none w=in R lq=false e=true	-39
none w=indicate L lq=false e=false	-39
none w=insist L lq=false e=false	-25
none w=issu L lq=false e=false	35
none w=it 0 lq=false e=false	66
none w=known 0 lq=false e=false	-63
none w=learn L lq=false e=false	37
none w=look L lq=false e=false	33
none w=mad L lq=false e=false	26
none w=mak L lq=false e=false	30
none w=mention L lq=false e=false	-39
none w=nam L lq=false e=false	-51
none w=note L lq=false e=false	-31
none w=offer L lq=false e=false	58
none w=plan L lq=false e=false	54
none w=pledge L lq=false e=false	44
none w=praise L lq=false e=false	-33
none w=predict L lq=false e=false	-73
none w=promise L lq=false e=false	31
none w=put L lq=false e=false	25
none w=question 0 lq=false e=false	110
none w=question L lq=false e=false	47
none w=referr L lq=false e=false	-40
none w=referr L lq=true e=false	90
none w=refuse L lq=false e=false	31
none w=releas L lq=false e=false	32
none w=report L lq=false e=false	-42
none w=report L lq=false e=true	-41
none w=requir L lq=false e=false	-37
none w=respond L lq=false e=false	54
none w=say L lq=false e=false	-45
none w=say L lq=false e=true	-124
none w=say L lq=true e=false	-105
none w=say R lq=false e=false	-84
none w=say R lq=false e=true	-41
none w=say R lq=true e=false	-54
none w=say R lq=true e=true	-41
none w=seek L lq=false e=false	-42
none w=seem 0 lq=false e=false	-125
none w=seen 0 lq=false e=false	-43
none w=sought L lq=false e=false	42
none w=spok L lq=false e=false	31
none w=state L lq=false e=false	38
none w=suggest L lq=false e=false	-36
none w=suggest L lq=true e=false	31
none w=talk L lq=false e=false	-42
none w=tell L lq=false e=false	-52
none w=tell L lq=true e=false	-154
none w=that L lq=false e=false	36
none w=the 0 lq=false e=false	90
none w=the R lq=false e=false	59
none w=think L lq=false e=false	-27
none w=tweet L lq=true e=false	-78
none w=vot L lq=false e=false	49
none w=want L lq=false e=false	-42
none w=warn L lq=false e=false	-25
none w=went L lq=false e=false	38
none w=worry L lq=false e=false	30
none w=write L lq=true e=false	-107`;

export const rightTable = `a=# n=-s d=3	-31
a=# n=l d=0	39
a=# n=l d=1	70
a=# n=l d=3	-68
a=# p2=-ed $	63
a=# p2=-ed in	-29
a=# p2=l ,	28
a=# p=$ L	32
a=# p=in L	-51
a=# p=the L	-33
a=# w=N that=false	43
a=# w=accord that=false	48
a=# w=say that=false	-47
a=# w=tell that=false	-49
a='s n=l d=3	-55
a='s p2=the l	-25
a='s p=N L	-69
a='s p=l L	-33
a='s w=tell that=false	-28
a=-ed n=-s d=0	82
a=-ed n=-s d=1	29
a=-ed n=N d=3	-34
a=-ed n=a d=1	54
a=-ed n=a d=3	32
a=-ed n=by d=3	-29
a=-ed n=in d=3	-27
a=-ed n=l d=3	-56
a=-ed n=of d=3	39
a=-ed n=the d=1	39
a=-ed n=the d=3	-27
a=-ed n=to d=1	-50
a=-ed n=to d=3	-42
a=-ed p2=, cue	-27
a=-ed p2=-s and	-27
a=-ed p2=N cue	-50
a=-ed p2=N l	39
a=-ed p2=l ,	47
a=-ed p=, L	55
a=-ed p=, w=say	37
a=-ed p=N L	-35
a=-ed p=and R	-35
a=-ed p=cue L	51
a=-ed p=cue R	27
a=-ed p=l L	-36
a=-ed p=l R	33
a=-ed p=who R	-26
a=-ed w=N that=false	-26
a=-ed w=accord that=false	-26
a=-ed w=appear that=false	25
a=-ed w=ask that=false	-35
a=-ed w=describe that=false	-27
a=-ed w=report that=false	53
a=-ed w=tell that=false	-34
a=-ing n=-s d=0	34
a=-ing n=-s d=1	34
a=-ing n=-s d=3	31
a=-ing n=. d=3	-26
a=-ing n=N d=0	-26
a=-ing n=N d=1	-29
a=-ing n=N d=2	55
a=-ing n=N d=3	-26
a=-ing n=a d=0	30
a=-ing n=l d=0	26
a=-ing n=that d=1	-48
a=-ing n=that d=3	28
a=-ing n=the d=1	-35
a=-ing n=to d=3	-41
a=-ing p2=-ed ,	-35
a=-ing p2=-ed cue	46
a=-ing p2=-s ,	-26
a=-ing p2=N ,	39
a=-ing p2=N l	45
a=-ing p2=l ,	-34
a=-ing p2=l by	37
a=-ing p2=l in	-28
a=-ing p2=on N	37
a=-ing p=, 0	42
a=-ing p=, L	-43
a=-ing p=, R	40
a=-ing p=, w=say	-26
a=-ing p=-s L	-27
a=-ing p=cue 0	97
a=-ing p=cue L	50
a=-ing p=cue w=propose	45
a=-ing p=for R	-28
a=-ing p=in L	-30
a=-ing p=of w=accuse	34
a=-ing p=the L	-35
a=-ing p=to L	-25
a=-ing w=a that=false	-48
a=-ing w=accuse that=false	34
a=-ing w=ask that=false	-43
a=-ing w=believ that=false	-29
a=-ing w=in that=false	26
a=-ing w=point that=false	29
a=-ing w=propose that=false	43
a=-ing w=releas that=false	43
a=-ing w=say that=false	-67
a=-ing w=tell that=false	-53
a=-ly n=-ed d=3	-34
a=-ly n=-s d=3	39
a=-ly n=l d=1	-51
a=-ly n=l d=3	-40
a=-ly p2=-s ,	41
a=-ly p2=l -s	45
a=-ly p=, L	-36
a=-ly p=-s L	35
a=-ly p=the L	-31
a=-ly w=say that=false	-42
a=-ly w=tell that=false	-61
a=-s n=, d=0	58
a=-s n=, d=3	-44
a=-s n=-ing d=0	45
a=-s n=. d=1	-33
a=-s n=. d=3	-68
a=-s n=N d=3	31
a=-s n=and d=1	-28
a=-s n=and d=3	-36
a=-s n=for d=0	56
a=-s n=from d=3	32
a=-s n=in d=0	48
a=-s n=in d=3	-28
a=-s n=l d=0	-36
a=-s n=l d=3	-45
a=-s n=of d=2	-26
a=-s n=on d=2	43
a=-s n=that d=0	33
a=-s n=that d=1	38
a=-s n=to d=0	105
a=-s n=to d=1	-36
a=-s p2=-ed cue	72
a=-s p2=-ed her	41
a=-s p2=-ing cue	44
a=-s p2=-ly cue	-32
a=-s p2=-s cue	94
a=-s p2=N ,	27
a=-s p2=N cue	-33
a=-s p2=and cue	37
a=-s p2=has cue	30
a=-s p2=he cue	52
a=-s p2=is cue	-60
a=-s p2=l ,	43
a=-s p2=l cue	80
a=-s p2=l of	29
a=-s p=, L	76
a=-s p=, R	54
a=-s p=, w=say	57
a=-s p=-ed L	-36
a=-s p=-ing L	-25
a=-s p=N L	-57
a=-s p=about L	43
a=-s p=and R	39
a=-s p=at L	33
a=-s p=cue 0	33
a=-s p=cue R	26
a=-s p=cue w=say	92
a=-s p=cue w=tell	-99
a=-s p=for L	44
a=-s p=for w=say	-30
a=-s p=his L	-40
a=-s p=in L	-28
a=-s p=l L	-73
a=-s p=l R	-42
a=-s p=the L	-50
a=-s p=those L	-29
a=-s p=to L	-35
a=-s p=with L	27
a=-s w='s that=false	-46
a=-s w=ask that=false	-56
a=-s w=believe that=false	-43
a=-s w=dismiss that=false	32
a=-s w=hop that=false	-33
a=-s w=promise that=false	-48
a=-s w=push that=false	41
a=-s w=remind that=false	-56
a=-s w=report that=false	29
a=-s w=spok that=false	45
a=-s w=tell that=false	-125
a=-s w=the that=false	-58
a=-s w=warn that=false	-33
a=N n=" d=1	38
a=N n='s d=0	105
a=N n='s d=1	35
a=N n=, d=0	51
a=N n=, d=1	52
a=N n=, d=3	-99
a=N n=-ed d=0	27
a=N n=-ed d=1	-29
a=N n=-ed d=3	-38
a=N n=-ing d=0	-27
a=N n=-s d=1	28
a=N n=-s d=3	-43
a=N n=. d=0	-89
a=N n=. d=1	-73
a=N n=. d=3	-92
a=N n=N d=0	81
a=N n=N d=1	-31
a=N n=N d=2	-56
a=N n=N d=3	-77
a=N n=and d=0	91
a=N n=as d=0	50
a=N n=has d=0	67
a=N n=has d=3	42
a=N n=is d=0	73
a=N n=l d=0	-37
a=N n=l d=2	-31
a=N n=l d=3	-85
a=N n=of d=0	-29
a=N n=on d=0	-30
a=N n=that d=0	-65
a=N n=was d=0	75
a=N n=was d=1	28
a=N n=will d=3	42
a=N n=with d=0	27
a=N n=would d=3	45
a=N p2=, cue	-35
a=N p2=-ed ,	30
a=N p2=-ed by	30
a=N p2=-ed on	-41
a=N p2=-ed with	-28
a=N p2=-ing N	-26
a=N p2=-ing cue	71
a=N p2=-ing of	41
a=N p2=-ly cue	79
a=N p2=-s cue	61
a=N p2=N cue	-54
a=N p2=N on	-28
a=N p2=also cue	29
a=N p2=has cue	78
a=N p2=have cue	41
a=N p2=i cue	-57
a=N p2=in N	44
a=N p2=is cue	-74
a=N p2=l ,	38
a=N p2=l :	58
a=N p2=l about	40
a=N p2=l cue	59
a=N p2=l in	-41
a=N p2=l on	-58
a=N p2=she cue	37
a=N p2=v N	-27
a=N p2=v cue	35
a=N p2=v the	-41
a=N p=" L	25
a=N p=# L	-41
a=N p=# w=N	-38
a=N p=' L	47
a=N p=, L	67
a=N p=, R	65
a=N p=, w=N	54
a=N p=, w=accord	36
a=N p=, w=say	109
a=N p=-ed R	-25
a=N p=-ing L	-35
a=N p=-s L	-25
a=N p=: L	58
a=N p=N 0	-40
a=N p=N L	-57
a=N p=N R	-28
a=N p=a L	-45
a=N p=about L	48
a=N p=at L	-49
a=N p=by L	26
a=N p=cue 0	51
a=N p=cue R	108
a=N p=cue w=:	38
a=N p=cue w=ask	-79
a=N p=cue w=attack	33
a=N p=cue w=criticize	29
a=N p=cue w=endorse	42
a=N p=cue w=known	26
a=N p=cue w=say	48
a=N p=cue w=show	40
a=N p=cue w=support	38
a=N p=cue w=tell	-98
a=N p=from L	-37
a=N p=his L	-31
a=N p=in L	-64
a=N p=l L	-69
a=N p=of L	-27
a=N p=of R	57
a=N p=of w=say	-53
a=N p=of w=tell	36
a=N p=on L	-91
a=N p=on R	-41
a=N p=on w=say	-29
a=N p=the L	-113
a=N p=the w=tell	-38
a=N p=to 0	38
a=N p=to L	-93
a=N p=to w=N	-27
a=N p=with L	-62
a=N p=‘ L	53
a=N p=‘ w=:	46
a=N w=: that=false	28
a=N w=acknowledge that=false	-42
a=N w=announce that=false	-62
a=N w=ask that=false	-93
a=N w=assur that=false	-27
a=N w=attack that=false	27
a=N w=call that=false	-28
a=N w=challeng that=false	-34
a=N w=endorse that=false	39
a=N w=fear that=false	41
a=N w=known that=false	49
a=N w=offer that=false	-36
a=N w=referr that=false	47
a=N w=remember that=false	27
a=N w=respond that=false	-44
a=N w=show that=false	33
a=N w=spent that=false	-45
a=N w=support that=false	29
a=N w=tell that=false	-63
a=N w=thank that=false	-35
a=N w=urge that=false	28
a=N w=want that=false	44
a=N w=warn that=false	36
a=N w=worry that=false	-29
a=Q n=Q d=0	107
a=Q n=Q d=1	41
a=Q n=Q d=2	55
a=Q n=Q d=3	44
a=Q p2=-ing ,	-69
a=Q p2=-s ,	61
a=Q p2=-s :	-30
a=Q p2=-s that	39
a=Q p2=N 's	-59
a=Q p2=N ,	112
a=Q p2=N :	73
a=Q p2=N l	53
a=Q p2=he 's	41
a=Q p2=l ,	32
a=Q p2=l -s	34
a=Q p2=l :	80
a=Q p2=l N	-39
a=Q p2=l l	-39
a=Q p2=the l	-25
a=Q p='s w=say	33
a=Q p=, L	134
a=Q p=, w=add	52
a=Q p=, w=say	79
a=Q p=, w=tell	103
a=Q p=- L	50
a=Q p=-s L	32
a=Q p=-s w=call	29
a=Q p=: L	105
a=Q p=a L	-53
a=Q p=are L	-34
a=Q p=as L	-25
a=Q p=cue 0	30
a=Q p=cue L	36
a=Q p=cue w=say	35
a=Q p=for L	40
a=Q p=it L	27
a=Q p=l L	28
a=Q p=l R	-30
a=Q p=l w=say	-41
a=Q p=the L	-47
a=Q p=to L	-49
a=Q p=was L	-65
a=Q w=add that=false	30
a=Q w=argue that=true	46
a=Q w=call that=false	26
a=Q w=note that=false	-30
a=Q w=promise that=false	-34
a=Q w=respond that=false	28
a=Q w=say that=false	79
a=Q w=tell that=false	66
a=Q w=tell that=true	-33
a=a n=" d=0	43
a=a n=" d=1	-34
a=a n=-ing d=0	57
a=a n=N d=0	-51
a=a n=N d=1	50
a=a n=l d=0	81
a=a n=l d=1	-72
a=a n=l d=3	-27
a=a p2=, cue	29
a=a p2=-ed cue	66
a=a p2=-s ,	50
a=a p2=-s cue	37
a=a p2=N ,	-31
a=a p2=N cue	-45
a=a p2=l in	-25
a=a p2=v cue	28
a=a p=, L	69
a=a p=, w=say	29
a=a p=-ing L	-25
a=a p=N L	62
a=a p=as L	-27
a=a p=at L	-30
a=a p=cue 0	77
a=a p=cue L	47
a=a p=cue w=call	31
a=a p=cue w=tell	-43
a=a p=in L	-59
a=a p=in w=say	-27
a=a p=— L	45
a=a w=N that=false	-52
a=a w=agree that=false	48
a=a w=describe that=false	36
a=a w=offer that=false	48
a=a w=say that=false	-34
a=about n=-ing d=3	48
a=about n=N d=3	51
a=about n=his d=3	-46
a=about n=l d=3	35
a=about n=the d=3	75
a=about p2=N N	102
a=about p2=l l	33
a=about p=N L	32
a=about p=cue 0	79
a=about p=l 0	28
a=about p=l L	61
a=about w=ask that=false	76
a=about w=say that=false	-64
a=after p2=N cue	-33
a=after p=cue L	-84
a=after w=say that=false	-61
a=also w=say that=false	-30
a=among p2=l cue	-32
a=among p=cue R	-77
a=an n=l d=0	58
a=an n=l d=2	60
a=an n=l d=3	-48
a=an p2=l cue	42
a=an p2=l in	-37
a=an p=cue L	70
a=an p=in L	-72
a=an p=in w=say	-39
a=an p=l L	34
a=an p=with L	-27
a=an w=say that=false	-58
a=an w=tell that=false	-41
a=and n=-s d=3	-26
a=and n=N d=1	-45
a=and n=N d=3	-31
a=and n=it d=3	46
a=and n=the d=1	-56
a=and p2=N ,	49
a=and p=, L	38
a=and p=, w=say	69
a=and p=- L	-37
a=and p=-s L	-43
a=and p=N L	-45
a=and p=cue R	-34
a=and p=l L	-57
a=and p=— L	-29
a=and w=accord that=false	25
a=and w=promise that=false	33
a=and w=say that=false	45
a=another p=cue L	49
a=any n=l d=3	35
a=any p=cue L	72
a=as n=a d=2	42
a=as n=l d=0	37
a=as n=l d=1	26
a=as n=l d=3	-28
a=as n=the d=1	-46
a=as n=the d=3	35
a=as p2=l ,	-29
a=as p2=l cue	-26
a=as p2=l l	39
a=as p=, w=say	-35
a=as p=cue L	-56
a=as p=cue R	100
a=as p=cue w=describe	59
a=as p=l 0	38
a=as p=l L	-44
a=as w=ask that=false	-32
a=as w=describe that=false	47
a=as w=say that=false	-128
a=as w=view that=false	35
a=at n=N d=0	-109
a=at n=a d=0	-84
a=at n=l d=1	34
a=at n=the d=0	-65
a=at p2=-ing -s	-35
a=at p2=N cue	-53
a=at p=, L	64
a=at p=-s L	-43
a=at p=cue w=say	-77
a=at p=l L	-33
a=at w=say that=false	-67
a=at w=tell that=false	-41
a=be n=l d=3	27
a=be p=to L	-35
a=because p=, L	50
a=because w=say that=false	25
a=before w=say that=false	-40
a=both p=cue L	28
a=but p=, w=say	47
a=but w=say that=false	40
a=by n=-s d=3	32
a=by n=N d=0	-66
a=by n=l d=0	-51
a=by p=cue L	-28
a=by p=cue R	-132
a=by w=N that=false	-47
a=by w=say that=false	37
a=can w=say that=false	29
a=could n=l d=1	29
a=could w=say that=false	85
a=during p=cue L	-70
a=during w=say that=false	-50
a=even p=, L	32
a=for n=-ing d=0	92
a=for n=-ing d=1	-39
a=for n=N d=2	28
a=for n=N d=3	-33
a=for n=his d=3	42
a=for n=l d=1	-42
a=for n=the d=0	-53
a=for n=the d=1	-35
a=for p2=N N	41
a=for p=N L	47
a=for p=cue R	39
a=for p=l L	-62
a=for w=ask that=false	35
a=for w=attack that=false	-36
a=for w=criticize that=false	42
a=for w=declin that=false	-41
a=from n=the d=3	-26
a=from p=, L	82
a=from p=-s L	-34
a=from p=cue R	-57
a=from p=l L	-26
a=had w=say that=false	65
a=has p2=l ,	62
a=has p=, L	59
a=has p=N L	-29
a=has p=cue R	-70
a=have n=-ed d=1	48
a=he n='s d=0	-30
a=he n='s d=1	64
a=he n=-ed d=0	31
a=he n=-ed d=1	-35
a=he n=-ed d=3	-26
a=he n=-s d=3	-36
a=he n=is d=1	49
a=he n=would d=3	45
a=he p2=, cue	36
a=he p2=N l	-41
a=he p2=l ,	30
a=he p2=l that	28
a=he p=, L	52
a=he p=-s L	63
a=he p=N L	87
a=he p=as L	-34
a=he p=cue L	86
a=he p=cue w=say	42
a=he p=how L	-26
a=he p=l L	45
a=he p=l R	-30
a=he p=that w=tell	34
a=he p=what L	-25
a=he p=when L	-29
a=he p=why L	-30
a=he w=N that=false	46
a=he w=ask that=false	-71
a=he w=say that=false	32
a=he w=tell that=false	101
a=he w=tell that=true	31
a=her n=-ing d=3	41
a=her n=l d=0	85
a=her n=l d=1	-54
a=her n=l d=2	51
a=her n=l d=3	-42
a=her p2=-ed cue	28
a=her p2=-s cue	33
a=her p2=N cue	-29
a=her p2=l cue	63
a=her p=about L	36
a=her p=cue 0	46
a=her p=in L	-44
a=her w=ask that=false	-54
a=her w=call that=false	56
a=her w=talk that=false	44
a=him n=as d=0	29
a=him n=for d=0	-36
a=him n=of d=0	38
a=him p2=, cue	54
a=him p2=-s cue	39
a=him p2=l cue	56
a=him p=cue L	29
a=him p=cue w=accuse	38
a=him p=cue w=call	47
a=him w=accuse that=false	38
a=him w=call that=false	26
a=himself n=as d=0	32
a=himself p=cue L	61
a=his n=-ing d=0	30
a=his n=-s d=0	-31
a=his n=-s d=1	47
a=his n=-s d=3	-26
a=his n=l d=0	45
a=his n=l d=2	34
a=his n=l d=3	-35
a=his p2=-s cue	30
a=his p2=-s of	-25
a=his p2=l for	-36
a=his p2=l in	-26
a=his p2=to cue	33
a=his p=about L	28
a=his p=cue 0	65
a=his p=cue w=say	61
a=his p=for L	-35
a=his p=in L	-57
a=his p=in w=say	-32
a=his p=on L	-27
a=his p=to L	-30
a=his w=N that=false	48
a=his w=ask that=false	30
a=his w=call that=false	-70
a=his w=say that=false	57
a=his w=tell that=false	-54
a=how n=he d=3	41
a=how n=l d=0	34
a=how p2=l cue	26
a=how p=cue 0	37
a=how p=cue L	89
a=how p=l L	67
a=how w=ask that=false	86
a=i w=: that=false	32
a=if n=N d=3	-26
a=if p=, L	45
a=if p=-s L	55
a=if p=N L	58
a=if p=cue L	60
a=if p=cue w=ask	65
a=if p=even L	-29
a=if w=ask that=false	158
a=in n=N d=0	-75
a=in n=N d=1	-40
a=in n=N d=3	-48
a=in n=a d=0	-72
a=in n=l d=0	33
a=in n=l d=3	-56
a=in n=the d=0	-71
a=in n=the d=3	-48
a=in n=which d=3	37
a=in p2=N ,	39
a=in p2=N cue	-65
a=in p2=l ,	-30
a=in p2=l cue	-36
a=in p=# L	-31
a=in p=, L	29
a=in p=, w=say	-65
a=in p=-s L	-35
a=in p=N L	-32
a=in p=cue 0	-45
a=in p=cue L	-94
a=in p=cue R	31
a=in p=cue w=say	-29
a=in p=cue w=write	-28
a=in p=l L	-49
a=in p=l R	-27
a=in w=say that=false	-43
a=in w=see that=false	34
a=in w=write that=false	-28
a=into w=say that=false	-36
a=is n=a d=3	-30
a=is n=to d=3	46
a=is p2=l ,	54
a=is p=, L	33
a=is p=, w=say	69
a=is p=-s L	42
a=is p=N L	-36
a=is p=l L	-40
a=is w=say that=false	42
a=is w=think that=false	25
a=it n=" d=0	-28
a=it n='s d=0	40
a=it n='s d=1	27
a=it p2=l cue	29
a=it p=, L	63
a=it p=cue L	84
a=it p=cue w=say	47
a=it w=N that=false	46
a=it w=say that=false	63
a=its n=-s d=0	43
a=its n=l d=0	64
a=its p2=l cue	30
a=its p=cue L	45
a=l n=, d=0	55
a=l n=, d=3	-61
a=l n=-ing d=0	57
a=l n=-s d=1	25
a=l n=-s d=2	41
a=l n=-s d=3	-77
a=l n=. d=0	52
a=l n=. d=1	-63
a=l n=. d=2	-27
a=l n=. d=3	-67
a=l n=N d=0	-64
a=l n=N d=2	-36
a=l n=N d=3	-39
a=l n=a d=1	-43
a=l n=about d=1	28
a=l n=and d=0	61
a=l n=at d=1	-35
a=l n=for d=0	31
a=l n=for d=3	-37
a=l n=in d=0	-32
a=l n=in d=3	-39
a=l n=l d=3	-64
a=l n=of d=0	37
a=l n=of d=2	-38
a=l n=of d=3	-42
a=l n=on d=1	28
a=l n=that d=1	-25
a=l n=the d=0	-46
a=l n=the d=2	35
a=l n=the d=3	-28
a=l n=to d=0	35
a=l n=to d=1	-50
a=l n=to d=3	-39
a=l p2=# N	-34
a=l p2=, cue	-35
a=l p2=-ed -s	31
a=l p2=-ed N	26
a=l p2=-ed by	30
a=l p2=-ed cue	104
a=l p2=-ed the	-26
a=l p2=-ing cue	57
a=l p2=-s cue	51
a=l p2=-s for	-25
a=l p2=-s l	29
a=l p2=N ,	59
a=l p2=N -s	42
a=l p2=N N	27
a=l p2=N cue	-53
a=l p2=N l	33
a=l p2=also cue	32
a=l p2=he cue	-29
a=l p2=l -s	39
a=l p2=l N	-26
a=l p2=l in	-28
a=l p2=l l	-46
a=l p2=l of	-34
a=l p2=l to	-38
a=l p2=she cue	26
a=l p2=the N	-43
a=l p2=to cue	-40
a=l p=# L	-31
a=l p=, 0	38
a=l p=, L	63
a=l p=, w=N	29
a=l p=, w=say	28
a=l p=- L	56
a=l p=-ed L	-29
a=l p=-ing L	-38
a=l p=-ly L	-38
a=l p=-s L	43
a=l p=a L	-69
a=l p=an L	-37
a=l p=as L	-31
a=l p=at L	-40
a=l p=cue I	73
a=l p=cue L	42
a=l p=cue w='s	27
a=l p=cue w=N	-26
a=l p=cue w=a	27
a=l p=cue w=seem	35
a=l p=cue w=the	-50
a=l p=first L	42
a=l p=for L	-49
a=l p=her L	-42
a=l p=his L	-76
a=l p=in L	-46
a=l p=l 0	-32
a=l p=l L	-68
a=l p=l w=tell	30
a=l p=of w=accuse	46
a=l p=one L	-26
a=l p=the L	-96
a=l p=the R	-32
a=l p=the w=tell	-26
a=l p=this L	-50
a=l p=to L	-87
a=l p=to w=the	40
a=l p=will L	-31
a=l w='s that=false	55
a=l w=: that=false	-30
a=l w=a that=false	-27
a=l w=accuse that=false	38
a=l w=advise that=false	-47
a=l w=appear that=false	35
a=l w=ask that=false	-61
a=l w=began that=false	-48
a=l w=call that=false	54
a=l w=consider that=false	33
a=l w=debat that=false	-38
a=l w=describe that=false	43
a=l w=expect that=false	-49
a=l w=feel that=false	-48
a=l w=find that=false	30
a=l w=it that=false	38
a=l w=know that=false	-52
a=l w=nam that=false	-59
a=l w=offer that=false	30
a=l w=persuad that=false	-45
a=l w=project that=false	-34
a=l w=promise that=false	29
a=l w=provid that=false	27
a=l w=push that=false	-34
a=l w=recall that=false	-46
a=l w=report that=false	-40
a=l w=say that=false	-48
a=l w=seem that=false	26
a=l w=show that=false	-46
a=l w=start that=false	42
a=l w=the that=false	-33
a=l w=urge that=false	-50
a=l w=view that=false	28
a=l w=well that=false	-42
a=many w=say that=false	34
a=me p=cue L	-44
a=more p=cue L	67
a=most w=say that=false	32
a=no n=l d=2	44
a=no p=cue L	54
a=not n=l d=3	-37
a=not n=to d=0	58
a=not n=to d=3	39
a=not p2=l ,	-40
a=not p=, L	-30
a=not p=N L	33
a=not p=cue L	64
a=not p=l L	77
a=not w=say that=false	-49
a=of n=-ing d=1	-41
a=of n=N d=0	-71
a=of n=N d=3	-44
a=of n=l d=3	-39
a=of n=the d=1	42
a=of n=the d=3	-49
a=of p2=-ed -s	30
a=of p2=-ed N	-47
a=of p2=he cue	-60
a=of p2=the cue	-62
a=of p=N L	-71
a=of p=cue R	-49
a=of p=cue w=say	-37
a=of p=l L	-30
a=of p=l R	-34
a=of p=most L	-28
a=of w=a that=false	36
a=of w=remind that=false	76
a=of w=say that=false	-57
a=of w=tell that=false	-42
a=of w=write that=false	-33
a=on n=N d=0	-151
a=on n=N d=1	-50
a=on n=N d=3	-31
a=on n=a d=3	38
a=on n=l d=3	-29
a=on n=the d=3	-37
a=on p2=, cue	-48
a=on p2=N cue	-50
a=on p2=l -ed	-27
a=on p2=l cue	-44
a=on p2=the l	40
a=on p=-s 0	42
a=on p=-s L	-37
a=on p=N L	-30
a=on p=cue L	-56
a=on p=cue R	26
a=on p=cue w=say	-60
a=on w=N that=false	33
a=on w=announce that=false	-41
a=on w=ask that=false	-37
a=on w=call that=false	59
a=on w=expect that=false	46
a=on w=report that=false	-43
a=on w=say that=false	-87
a=one n=of d=0	54
a=one p=cue L	40
a=one p=in L	-35
a=only w=say that=false	27
a=or p=, L	-37
a=or p=l 0	-26
a=or w=say that=false	-25
a=over n=l d=3	38
a=over p=N L	28
a=over w=say that=false	-29
a=she n=-ed d=1	-33
a=she n=is d=3	42
a=she p2=N cue	26
a=she p2=l ,	44
a=she p2=l that	37
a=she p=, L	44
a=she p=N L	74
a=she p=as L	-39
a=she p=cue L	94
a=she p=cue w=say	68
a=she p=that L	28
a=she w=ask that=false	-35
a=she w=say that=false	41
a=she w=tell that=false	122
a=should w=say that=false	32
a=some n=of d=0	35
a=some p=cue L	78
a=that n=" d=0	-29
a=that n=" d=3	79
a=that n=-ed d=3	-26
a=that n=-ing d=3	27
a=that n=-s d=0	-42
a=that n=-s d=3	-45
a=that n=N d=0	75
a=that n=N d=1	48
a=that n=N d=3	28
a=that n=could d=3	-29
a=that n=had d=3	-48
a=that n=has d=3	-28
a=that n=he d=0	65
a=that n=he d=1	52
a=that n=he d=2	30
a=that n=he d=3	122
a=that n=his d=0	27
a=that n=it d=3	54
a=that n=l d=0	38
a=that n=l d=1	-33
a=that n=l d=2	-38
a=that n=l d=3	-38
a=that n=she d=0	40
a=that n=she d=3	64
a=that n=the d=0	65
a=that n=the d=1	44
a=that n=the d=3	61
a=that n=v d=3	-32
a=that p2=, -ing	-46
a=that p2=-ed -s	-35
a=that p2=-ed N	48
a=that p2=-ing -s	38
a=that p2=-ing cue	-31
a=that p2=-s cue	32
a=that p2=N cue	50
a=that p2=N l	65
a=that p2=Q "	44
a=that p2=a cue	-44
a=that p2=a l	-74
a=that p2=and l	-35
a=that p2=by cue	44
a=that p2=in N	33
a=that p2=l ,	92
a=that p2=l -s	42
a=that p2=l l	55
a=that p2=on N	57
a=that p2=the -s	50
a=that p2=the cue	27
a=that p2=this l	113
a=that p2=to cue	34
a=that p2=to l	-87
a=that p=" L	47
a=that p=" w=say	30
a=that p=# L	62
a=that p=, L	159
a=that p=, w=say	63
a=that p=-ed R	-33
a=that p=-ing L	-53
a=that p=-ing w=say	-63
a=that p=-s 0	-32
a=that p=-s L	44
a=that p=-s R	-68
a=that p=-s w=tell	38
a=that p=N L	125
a=that p=N w=tell	46
a=that p=and L	-25
a=that p=cue 0	56
a=that p=cue L	67
a=that p=cue R	43
a=that p=cue w=N	30
a=that p=cue w=say	25
a=that p=cue w=the	25
a=that p=l L	76
a=that p=l R	-52
a=that p=l w=say	64
a=that p=l w=tell	39
a=that w='s that=false	31
a=that w=acknowledge that=false	31
a=that w=admit that=false	42
a=that w=announce that=false	57
a=that w=argue that=false	28
a=that w=ask that=false	-84
a=that w=continue that=false	35
a=that w=mad that=false	44
a=that w=note that=false	35
a=that w=reject that=false	-41
a=that w=respond that=false	-57
a=that w=say that=false	113
a=that w=see that=false	-32
a=that w=state that=false	78
a=that w=suggest that=false	35
a=that w=tell that=false	141
a=that w=the that=false	30
a=that w=warn that=false	43
a=that w=worry that=false	33
a=that w=write that=false	57
a=the n=" d=0	62
a=the n=" d=3	39
a=the n=-ed d=0	40
a=the n=-ing d=0	50
a=the n=-ing d=1	42
a=the n=-s d=0	31
a=the n=-s d=3	-62
a=the n=N d=3	-118
a=the n=l d=0	66
a=the n=l d=2	39
a=the n=l d=3	-29
a=the n=most d=3	26
a=the p2=-ed at	-28
a=the p2=-ed cue	52
a=the p2=-ed with	-26
a=the p2=-s about	-27
a=the p2=-s and	-36
a=the p2=-s in	-26
a=the p2=-s with	46
a=the p2=N of	32
a=the p2=N on	65
a=the p2=and cue	-46
a=the p2=has cue	54
a=the p2=he -ed	44
a=the p2=l ,	85
a=the p2=l about	30
a=the p2=l cue	43
a=the p2=l for	-41
a=the p2=l in	-35
a=the p2=l of	-38
a=the p2=l on	-56
a=the p2=to l	-37
a=the p2=v cue	30
a=the p2=was cue	66
a=the p=, 0	-31
a=the p=, L	112
a=the p=, w=N	44
a=the p=, w=say	62
a=the p=-ing L	-38
a=the p=N L	107
a=the p=as L	-37
a=the p=at L	-27
a=the p=cue 0	127
a=the p=cue R	77
a=the p=cue w=N	66
a=the p=cue w=ask	-121
a=the p=cue w=say	113
a=the p=cue w=tell	-95
a=the p=for L	-57
a=the p=in L	-77
a=the p=of 0	28
a=the p=of L	-67
a=the p=of R	-27
a=the p=that L	-26
a=the p=to L	-49
a=the w=: that=false	-25
a=the w=N that=false	40
a=the w=announce that=false	27
a=the w=argue that=false	25
a=the w=ask that=false	-134
a=the w=challeng that=false	51
a=the w=declare that=false	33
a=the w=denounce that=false	52
a=the w=endorse that=false	-36
a=the w=know that=false	-49
a=the w=note that=false	75
a=the w=offer that=false	-45
a=the w=remind that=false	-112
a=the w=report that=false	55
a=the w=say that=false	29
a=the w=seem that=false	30
a=the w=shar that=false	45
a=the w=show that=false	57
a=the w=tell that=false	-91
a=the w=the that=false	64
a=the w=think that=false	30
a=the w=urge that=false	-26
a=the w=write that=false	-26
a=their n=-s d=0	55
a=their n=l d=0	57
a=their n=l d=3	-42
a=their p=cue L	94
a=their w=say that=false	38
a=there p2=N cue	34
a=there p2=l ,	41
a=there p=, L	40
a=there p=cue L	67
a=there p=cue w=say	42
a=there w=say that=false	46
a=they n=are d=3	33
a=they p=, L	52
a=they p=cue L	97
a=they p=cue w=say	54
a=they p=l L	65
a=they w=ask that=false	-32
a=they w=say that=false	70
a=this n=l d=0	-61
a=this n=l d=3	-43
a=those n=-s d=0	47
a=those p=cue L	30
a=those w=say that=false	46
a=though p2=l ,	-30
a=to n=" d=0	72
a=to n=" d=3	84
a=to n=-ing d=0	71
a=to n=-ly d=0	40
a=to n=-s d=0	-90
a=to n=-s d=2	73
a=to n=-s d=3	-34
a=to n=N d=0	-159
a=to n=N d=1	-37
a=to n=N d=2	-41
a=to n=N d=3	-64
a=to n=be d=0	121
a=to n=be d=3	-41
a=to n=have d=0	73
a=to n=l d=0	175
a=to n=l d=2	67
a=to n=the d=0	-64
a=to n=the d=2	-48
a=to n=the d=3	-67
a=to n=v d=0	155
a=to n=v d=1	57
a=to p2=# l	-29
a=to p2='s l	-26
a=to p2=, cue	-41
a=to p2=-ed -s	-36
a=to p2=-ed l	-40
a=to p2=-ing l	27
a=to p2=-s N	31
a=to p2=-s cue	46
a=to p2=-s l	29
a=to p2=N -s	-55
a=to p2=N l	51
a=to p2=a l	-36
a=to p2=for -s	61
a=to p2=he cue	-41
a=to p2=her l	38
a=to p2=his -s	101
a=to p2=his cue	31
a=to p2=his l	-52
a=to p2=in l	29
a=to p2=l -ing	44
a=to p2=l -s	-67
a=to p2=l N	48
a=to p2=l cue	-31
a=to p2=l l	27
a=to p2=not cue	34
a=to p2=of l	38
a=to p2=on N	45
a=to p2=the -s	-25
a=to p2=the N	27
a=to p2=to l	-31
a=to p2=was cue	78
a=to p=# L	40
a=to p=, L	61
a=to p=-ed L	-42
a=to p=-s w=ask	-57
a=to p=-s w=tell	37
a=to p=N 0	35
a=to p=N L	50
a=to p=N w=N	-28
a=to p=N w=ask	-49
a=to p=N w=call	35
a=to p=cue 0	66
a=to p=cue L	-26
a=to p=cue w=N	79
a=to p=cue w=appear	39
a=to p=cue w=ask	54
a=to p=cue w=declin	29
a=to p=cue w=expect	66
a=to p=cue w=hope	39
a=to p=cue w=plan	39
a=to p=cue w=promise	44
a=to p=cue w=refuse	30
a=to p=cue w=say	-58
a=to p=cue w=seek	45
a=to p=cue w=seem	29
a=to p=cue w=sought	25
a=to p=cue w=threaten	31
a=to p=cue w=vow	45
a=to p=cue w=want	60
a=to p=l L	30
a=to p=l w='s	45
a=to p=l w=ask	57
a=to p=l w=call	27
a=to p=l w=say	-39
a=to p=l w=urge	45
a=to p=not L	-68
a=to p=them L	46
a=to w=a that=false	-45
a=to w=accord that=false	-35
a=to w=appear that=false	31
a=to w=ask that=false	-31
a=to w=declin that=false	46
a=to w=expect that=false	29
a=to w=hope that=false	39
a=to w=mad that=false	-32
a=to w=plan that=false	30
a=to w=promise that=false	35
a=to w=push that=false	74
a=to w=refuse that=false	48
a=to w=respond that=false	41
a=to w=say that=false	-57
a=to w=seek that=false	43
a=to w=sought that=false	63
a=to w=talk that=false	-79
a=to w=threaten that=false	29
a=to w=urge that=false	60
a=to w=vow that=false	34
a=to w=write that=false	-58
a=v n=l d=3	-32
a=v n=the d=1	-36
a=v n=the d=3	-26
a=v n=up d=3	44
a=v p2=-s to	28
a=v p2=l ,	27
a=v p=, L	56
a=v p=cue L	99
a=v w=N that=false	-26
a=v w=a that=false	-43
a=was p2=l ,	47
a=was p=, L	58
a=was p=N L	-36
a=was p=cue L	58
a=was w=accord that=false	27
a=was w=say that=false	55
a=was w=tell that=false	-41
a=were w=say that=false	45
a=what p2=-ed cue	32
a=what p2=l cue	-27
a=what p=cue 0	46
a=what p=cue L	75
a=what w=ask that=false	87
a=when p=N L	-28
a=when p=cue w=say	-48
a=when w=say that=false	-55
a=whether n=N d=0	26
a=whether n=he d=0	31
a=whether n=he d=3	64
a=whether n=the d=0	39
a=whether p=cue 0	45
a=whether p=cue L	70
a=whether p=cue w=ask	61
a=whether w=ask that=false	159
a=which p2=-s ,	-32
a=which p2=N ,	-46
a=which p2=l ,	-28
a=which p=, L	-36
a=which p=, R	-53
a=while p=, L	-28
a=who n=-s d=3	29
a=who n=l d=1	-35
a=who p2=N ,	-46
a=who p=, R	-45
a=who p=, w=say	-44
a=who p=l L	27
a=who w=N that=false	30
a=who w=ask that=false	69
a=whose p2=N ,	-31
a=why p=cue 0	46
a=why p=cue L	67
a=will p=N L	-26
a=will w=say that=false	46
a=with n=N d=0	-32
a=with n=N d=3	-37
a=with n=the d=3	-26
a=with p=cue L	-59
a=with p=cue R	28
a=with p=l L	-27
a=with w=say that=false	-29
a=would n=be d=1	35
a=would n=l d=3	-44
a=would p=, L	66
a=would p=N L	-30
a=would w=say that=false	48
a=you w=: that=false	49
d=0 a=# left=false	70
d=0 a=-ed left=true	76
d=0 a=-ing left=false	114
d=0 a=-ing left=true	41
d=0 a=-ly left=false	93
d=0 a=-s left=false	66
d=0 a=N left=false	92
d=0 a=N left=true	-33
d=0 a=Q left=false	75
d=0 a=Q left=true	46
d=0 a=a left=false	103
d=0 a=about left=false	28
d=0 a=after left=true	-76
d=0 a=all left=false	73
d=0 a=among left=true	-36
d=0 a=an left=false	103
d=0 a=and left=true	-95
d=0 a=another left=false	49
d=0 a=any left=false	77
d=0 a=as left=true	46
d=0 a=at left=false	-26
d=0 a=at left=true	-55
d=0 a=both left=false	28
d=0 a=by left=false	-30
d=0 a=by left=true	-83
d=0 a=during left=true	-69
d=0 a=for left=false	-61
d=0 a=for left=true	64
d=0 a=from left=false	-62
d=0 a=from left=true	-80
d=0 a=he left=false	93
d=0 a=her left=false	62
d=0 a=him left=false	40
d=0 a=himself left=false	85
d=0 a=his left=false	58
d=0 a=how left=false	118
d=0 a=if left=false	109
d=0 a=in left=false	-60
d=0 a=in left=true	-60
d=0 a=is left=false	-111
d=0 a=it left=false	109
d=0 a=its left=false	49
d=0 a=l left=false	60
d=0 a=l left=true	31
d=0 a=me left=false	-33
d=0 a=more left=false	73
d=0 a=no left=false	74
d=0 a=not left=false	57
d=0 a=of left=false	42
d=0 a=on left=true	-40
d=0 a=one left=false	43
d=0 a=several left=false	87
d=0 a=she left=false	95
d=0 a=some left=false	81
d=0 a=that left=false	142
d=0 a=the left=false	83
d=0 a=their left=false	114
d=0 a=there left=false	73
d=0 a=they left=false	99
d=0 a=this left=false	86
d=0 a=those left=false	30
d=0 a=to left=true	42
d=0 a=was left=true	40
d=0 a=what left=false	96
d=0 a=when left=false	65
d=0 a=when left=true	-98
d=0 a=where left=false	86
d=0 a=whether left=false	134
d=0 a=who left=false	64
d=0 a=who left=true	-25
d=0 a=why left=false	106
d=0 a=with left=false	-52
d=0 a=with left=true	-37
d=0 after 0	286
d=0 after I	200
d=0 after L	303
d=0 after R	43
d=0 between R	177
d=0 w=:	152
d=0 w=N	56
d=0 w=a	-44
d=0 w=accord	-42
d=0 w=accuse	49
d=0 w=acknowledge	-30
d=0 w=agre	38
d=0 w=agree	27
d=0 w=allow	59
d=0 w=an	56
d=0 w=appear	95
d=0 w=argu	54
d=0 w=ask	-82
d=0 w=assur	-111
d=0 w=attack	59
d=0 w=back	38
d=0 w=believ	88
d=0 w=believe	30
d=0 w=blame	56
d=0 w=call	53
d=0 w=cast	50
d=0 w=challeng	50
d=0 w=charge	31
d=0 w=cite	79
d=0 w=claim	82
d=0 w=com	34
d=0 w=comment	-26
d=0 w=complain	-32
d=0 w=conclude	-31
d=0 w=condemn	45
d=0 w=consider	97
d=0 w=criticism	30
d=0 w=criticize	105
d=0 w=decide	47
d=0 w=declin	50
d=0 w=deem	59
d=0 w=defend	60
d=0 w=deny	-48
d=0 w=describe	122
d=0 w=discuss	55
d=0 w=eager	42
d=0 w=embrac	33
d=0 w=endorse	38
d=0 w=estimate	52
d=0 w=expect	45
d=0 w=explain	28
d=0 w=express	47
d=0 w=fear	46
d=0 w=feel	36
d=0 w=fil	-45
d=0 w=find	106
d=0 w=focus	40
d=0 w=highlight	66
d=0 w=hop	41
d=0 w=hope	101
d=0 w=identify	73
d=0 w=ignor	47
d=0 w=includ	44
d=0 w=it	51
d=0 w=know	77
d=0 w=known	68
d=0 w=lik	44
d=0 w=list	41
d=0 w=look	112
d=0 w=mention	32
d=0 w=mock	31
d=0 w=nam	30
d=0 w=need	38
d=0 w=no	40
d=0 w=nominat	60
d=0 w=onc	48
d=0 w=pledge	40
d=0 w=point	55
d=0 w=post	34
d=0 w=praise	51
d=0 w=predict	34
d=0 w=prefer	38
d=0 w=promise	27
d=0 w=propose	38
d=0 w=provid	-42
d=0 w=push	-33
d=0 w=rais	-25
d=0 w=referr	38
d=0 w=refuse	36
d=0 w=reiterate	47
d=0 w=reject	44
d=0 w=releas	-30
d=0 w=remark	-54
d=0 w=remember	71
d=0 w=remind	-207
d=0 w=repeat	35
d=0 w=request	52
d=0 w=say	79
d=0 w=see	106
d=0 w=seek	68
d=0 w=seem	118
d=0 w=seen	37
d=0 w=show	58
d=0 w=shown	52
d=0 w=sound	39
d=0 w=speak	26
d=0 w=spent	-37
d=0 w=spok	-36
d=0 w=start	-70
d=0 w=suggest	64
d=0 w=support	28
d=0 w=supporter	-128
d=0 w=tak	39
d=0 w=talk	-35
d=0 w=tell	-277
d=0 w=then	-27
d=0 w=think	120
d=0 w=threaten	36
d=0 w=tout	42
d=0 w=tri	39
d=0 w=try	-72
d=0 w=tweet	-47
d=0 w=urge	-63
d=0 w=used	30
d=0 w=view	35
d=0 w=vot	59
d=0 w=vow	56
d=0 w=want	129
d=0 w=warn	-94
d=0 w=went	49
d=0 w=worry	38
d=0 w=write	-62
d=1 a=# left=true	-29
d=1 a='s left=false	-56
d=1 a=-ed left=false	-97
d=1 a=-ed left=true	-26
d=1 a=-ing left=true	-70
d=1 a=-ly left=false	-77
d=1 a=-s left=false	-58
d=1 a=-s left=true	-26
d=1 a=N left=true	-26
d=1 a=Q left=true	56
d=1 a=a left=true	-64
d=1 a=an left=false	-48
d=1 a=and left=false	-95
d=1 a=are left=false	-58
d=1 a=as left=false	-103
d=1 a=as left=true	26
d=1 a=be left=false	-27
d=1 a=be left=true	-28
d=1 a=because left=true	59
d=1 a=but left=false	-31
d=1 a=could left=false	-29
d=1 a=did left=false	40
d=1 a=does left=false	28
d=1 a=even left=false	35
d=1 a=for left=false	-40
d=1 a=had left=false	-32
d=1 a=has left=false	-47
d=1 a=have left=true	87
d=1 a=he left=false	64
d=1 a=her left=false	-61
d=1 a=his left=true	-29
d=1 a=how left=false	124
d=1 a=if left=false	66
d=1 a=in left=false	-52
d=1 a=in left=true	-27
d=1 a=is left=false	-57
d=1 a=is left=true	81
d=1 a=it left=false	43
d=1 a=l left=false	-35
d=1 a=many left=false	-26
d=1 a=may left=false	-34
d=1 a=not left=false	113
d=1 a=on left=false	-50
d=1 a=on left=true	-52
d=1 a=one left=false	-64
d=1 a=or left=false	-29
d=1 a=over left=false	-45
d=1 a=she left=false	61
d=1 a=she left=true	31
d=1 a=should left=false	-40
d=1 a=that left=false	118
d=1 a=that left=true	-32
d=1 a=the left=true	-53
d=1 a=there left=false	28
d=1 a=this left=false	41
d=1 a=to left=true	41
d=1 a=v left=false	-88
d=1 a=was left=false	-79
d=1 a=was left=true	79
d=1 a=were left=false	-29
d=1 a=what left=false	57
d=1 a=when left=false	47
d=1 a=who left=true	-55
d=1 a=will left=false	-44
d=1 a=with left=false	33
d=1 a=would left=false	-46
d=1 a=would left=true	77
d=1 after 0	29
d=1 after L	94
d=1 after R	83
d=1 w=:	104
d=1 w=N	97
d=1 w=accord	169
d=1 w=acknowledg	26
d=1 w=add	86
d=1 w=allow	-26
d=1 w=appear	-26
d=1 w=argu	56
d=1 w=argue	36
d=1 w=assur	90
d=1 w=attack	-27
d=1 w=back	-25
d=1 w=believe	-31
d=1 w=blast	-30
d=1 w=call	36
d=1 w=challeng	-33
d=1 w=claim	-27
d=1 w=consider	-26
d=1 w=continue	59
d=1 w=declin	-51
d=1 w=denounce	-26
d=1 w=deny	-38
d=1 w=dismiss	-37
d=1 w=endorse	-29
d=1 w=expect	-57
d=1 w=explain	61
d=1 w=feel	-29
d=1 w=find	-43
d=1 w=for	82
d=1 w=gav	28
d=1 w=hop	-51
d=1 w=ignor	-34
d=1 w=includ	35
d=1 w=indicate	46
d=1 w=introduc	-32
d=1 w=it	33
d=1 w=joke	-26
d=1 w=lik	-39
d=1 w=look	-52
d=1 w=mad	-38
d=1 w=mention	-49
d=1 w=mor	-33
d=1 w=note	97
d=1 w=onc	-26
d=1 w=oppose	-39
d=1 w=pass	-49
d=1 w=plan	-32
d=1 w=point	52
d=1 w=predict	26
d=1 w=press	30
d=1 w=promise	50
d=1 w=question	-29
d=1 w=reiterate	-25
d=1 w=remind	140
d=1 w=reply	-32
d=1 w=report	52
d=1 w=requir	-34
d=1 w=say	101
d=1 w=seem	-50
d=1 w=seen	28
d=1 w=sent	51
d=1 w=shar	-62
d=1 w=show	41
d=1 w=so	-34
d=1 w=spok	-40
d=1 w=start	37
d=1 w=suggest	46
d=1 w=support	-37
d=1 w=supporter	-42
d=1 w=tak	-36
d=1 w=talk	-53
d=1 w=tell	98
d=1 w=the	52
d=1 w=then	32
d=1 w=urge	25
d=1 w=view	45
d=1 w=want	-34
d=1 w=warn	81
d=1 w=worry	-70
d=10 a=-ed left=false	-27
d=10 a=-ing left=false	-25
d=10 a=-s left=false	-43
d=10 a=Q left=true	26
d=10 a=and left=false	-27
d=10 a=for left=false	-26
d=10 a=her left=false	34
d=10 a=l left=false	-46
d=10 a=the left=false	-31
d=10 a=to left=false	-52
d=10 after 0	-151
d=10 after L	-148
d=10 after R	-166
d=10 w=N	-48
d=10 w=accord	-33
d=10 w=an	-28
d=10 w=ask	-58
d=10 w=say	-31
d=10 w=talk	39
d=10 w=tell	53
d=10 w=worry	27
d=11 a=-ed left=false	-34
d=11 a=-s left=false	-27
d=11 a=N left=false	-43
d=11 a=in left=false	35
d=11 a=l left=false	-49
d=11 a=that left=true	-37
d=11 a=the left=false	-28
d=11 a=to left=false	-35
d=11 after 0	-127
d=11 after L	-161
d=11 after R	-156
d=11 w=N	-52
d=11 w=accord	-28
d=11 w=ask	-38
d=11 w=respond	41
d=11 w=say	-44
d=12 a=-s left=false	-27
d=12 a=N left=false	-46
d=12 a=l left=false	-51
d=12 a=that left=false	-26
d=12 a=to left=false	-31
d=12 after 0	-118
d=12 after L	-212
d=12 after R	-149
d=12 w=N	-44
d=12 w=accord	-30
d=12 w=ask	-27
d=12 w=say	-65
d=2 a='s left=false	-50
d=2 a=-ed left=false	-86
d=2 a=-ed left=true	-43
d=2 a=-ing left=true	-45
d=2 a=-ly left=false	-51
d=2 a=-s left=false	-69
d=2 a=-s left=true	-56
d=2 a=N left=false	-71
d=2 a=N left=true	-62
d=2 a=Q left=true	40
d=2 a=a left=false	-66
d=2 a=about left=false	41
d=2 a=an left=false	61
d=2 a=and left=false	-62
d=2 a=as left=false	-38
d=2 a=as left=true	33
d=2 a=for left=true	45
d=2 a=from left=false	-26
d=2 a=he left=false	61
d=2 a=he left=true	-32
d=2 a=her left=false	50
d=2 a=his left=false	27
d=2 a=how left=false	74
d=2 a=if left=false	31
d=2 a=in left=false	-46
d=2 a=in left=true	26
d=2 a=just left=false	40
d=2 a=l left=false	-32
d=2 a=l left=true	-97
d=2 a=no left=false	43
d=2 a=of left=false	-33
d=2 a=on left=false	-41
d=2 a=or left=false	-27
d=2 a=over left=false	34
d=2 a=she left=false	-28
d=2 a=that left=false	124
d=2 a=that left=true	-69
d=2 a=the left=false	33
d=2 a=the left=true	-65
d=2 a=this left=false	25
d=2 a=to left=false	59
d=2 a=v left=false	-64
d=2 a=v left=true	-27
d=2 a=was left=false	-39
d=2 a=whether left=false	110
d=2 a=who left=false	58
d=2 a=with left=false	27
d=2 a=with left=true	37
d=2 after 0	-51
d=2 after I	-39
d=2 after R	-67
d=2 between R	-29
d=2 w='s	-29
d=2 w=:	-67
d=2 w=accuse	33
d=2 w=acknowledge	32
d=2 w=add	-47
d=2 w=agree	-41
d=2 w=argue	-36
d=2 w=ask	109
d=2 w=blast	39
d=2 w=challeng	33
d=2 w=deny	36
d=2 w=describe	-27
d=2 w=feel	31
d=2 w=find	-29
d=2 w=hop	34
d=2 w=mor	39
d=2 w=nam	32
d=2 w=offer	56
d=2 w=pass	-37
d=2 w=plan	-30
d=2 w=praise	39
d=2 w=provid	-32
d=2 w=push	33
d=2 w=rais	43
d=2 w=remind	90
d=2 w=repeat	-25
d=2 w=sought	41
d=2 w=start	66
d=2 w=supporter	-39
d=2 w=tell	53
d=2 w=the	-37
d=2 w=then	-40
d=2 w=took	38
d=2 w=try	63
d=2 w=tweet	32
d=2 w=want	-30
d=2 w=warn	40
d=2 w=worry	-34
d=3 a=# left=false	-29
d=3 a=-ed left=true	44
d=3 a=-ing left=false	-31
d=3 a=-s left=false	31
d=3 a=N left=true	-37
d=3 a=Q left=false	39
d=3 a=Q left=true	-53
d=3 a=a left=false	28
d=3 a=and left=false	-33
d=3 a=and left=true	41
d=3 a=as left=false	-28
d=3 a=he left=false	48
d=3 a=if left=false	31
d=3 a=in left=false	-28
d=3 a=it left=false	26
d=3 a=l left=false	-67
d=3 a=l left=true	-43
d=3 a=of left=false	-51
d=3 a=on left=false	26
d=3 a=on left=true	31
d=3 a=she left=false	47
d=3 a=that left=false	77
d=3 a=that left=true	-69
d=3 a=the left=false	26
d=3 a=the left=true	-41
d=3 a=they left=false	60
d=3 a=to left=false	63
d=3 a=to left=true	-47
d=3 a=was left=false	-27
d=3 a=who left=false	28
d=3 after 0	-34
d=3 after I	-41
d=3 after L	-40
d=3 after R	-25
d=3 between R	-56
d=3 w=:	-60
d=3 w=N	26
d=3 w=accord	-62
d=3 w=agree	38
d=3 w=argue	29
d=3 w=ask	33
d=3 w=assur	30
d=3 w=began	46
d=3 w=call	34
d=3 w=conclude	33
d=3 w=declin	-25
d=3 w=denounce	44
d=3 w=expect	35
d=3 w=in	-26
d=3 w=known	30
d=3 w=note	-31
d=3 w=offer	-47
d=3 w=provid	45
d=3 w=push	27
d=3 w=refuse	27
d=3 w=remark	25
d=3 w=remind	34
d=3 w=report	54
d=3 w=respond	-43
d=3 w=say	-77
d=3 w=sent	37
d=3 w=show	-28
d=3 w=sign	41
d=3 w=spok	31
d=3 w=state	-52
d=3 w=tell	82
d=3 w=the	57
d=3 w=write	31
d=4 a=-ed left=false	-50
d=4 a=-ing left=true	25
d=4 a=-s left=false	-72
d=4 a=-s left=true	-28
d=4 a=N left=false	-73
d=4 a=N left=true	50
d=4 a=Q left=false	50
d=4 a=a left=false	-31
d=4 a=about left=false	85
d=4 a=and left=false	-28
d=4 a=by left=false	38
d=4 a=he left=false	35
d=4 a=how left=false	33
d=4 a=is left=false	34
d=4 a=its left=false	44
d=4 a=l left=false	-85
d=4 a=l left=true	-37
d=4 a=of left=false	-26
d=4 a=that left=false	84
d=4 a=that left=true	-61
d=4 a=v left=false	-31
d=4 after I	-34
d=4 after L	-74
d=4 after R	-135
d=4 between R	-41
d=4 w='s	33
d=4 w=:	-38
d=4 w=N	-65
d=4 w=a	-25
d=4 w=accord	-34
d=4 w=call	-43
d=4 w=note	27
d=4 w=question	31
d=4 w=releas	40
d=4 w=remind	27
d=4 w=report	-29
d=4 w=say	-38
d=4 w=see	-28
d=4 w=state	27
d=4 w=talk	63
d=4 w=tell	58
d=4 w=try	45
d=4 w=write	28
d=5 a=-ed left=false	-29
d=5 a=-s left=false	-48
d=5 a=N left=false	-63
d=5 a=N left=true	-36
d=5 a=about left=false	39
d=5 a=and left=true	38
d=5 a=at left=false	32
d=5 a=for left=false	-35
d=5 a=he left=false	-27
d=5 a=in left=false	-34
d=5 a=l left=false	-72
d=5 a=that left=false	100
d=5 a=the left=true	27
d=5 a=to left=true	-31
d=5 after 0	-64
d=5 after L	-113
d=5 after R	-115
d=5 between R	-38
d=5 w=:	-41
d=5 w=accord	-41
d=5 w=argue	38
d=5 w=mad	31
d=5 w=plan	38
d=5 w=praise	-29
d=5 w=shar	49
d=5 w=urge	30
d=6 a=-ed left=false	-33
d=6 a=-ing left=false	-36
d=6 a=-s left=false	-46
d=6 a=N left=false	-67
d=6 a=N left=true	-28
d=6 a=Q left=false	52
d=6 a=Q left=true	33
d=6 a=a left=false	28
d=6 a=as left=false	34
d=6 a=for left=false	32
d=6 a=l left=false	-38
d=6 a=l left=true	-27
d=6 a=she left=false	44
d=6 a=that left=false	46
d=6 a=that left=true	-67
d=6 after 0	-122
d=6 after I	-27
d=6 after L	-93
d=6 after R	-171
d=6 between R	-33
d=6 w=:	-33
d=6 w=N	-67
d=6 w=accord	-30
d=6 w=admit	37
d=6 w=ask	43
d=6 w=describe	30
d=6 w=mad	40
d=6 w=note	-27
d=6 w=pass	41
d=6 w=promise	-25
d=6 w=remind	42
d=6 w=report	-27
d=6 w=say	-41
d=6 w=seem	27
d=6 w=urge	41
d=7 a=-ed left=false	-32
d=7 a=Q left=false	-67
d=7 a=Q left=true	32
d=7 a=a left=false	27
d=7 a=about left=false	36
d=7 a=for left=false	36
d=7 a=in left=false	-25
d=7 a=is left=false	42
d=7 a=l left=false	-61
d=7 a=l left=true	-28
d=7 a=over left=false	41
d=7 a=that left=false	41
d=7 a=the left=false	-48
d=7 after 0	-75
d=7 after L	-125
d=7 after R	-98
d=7 w=N	-26
d=7 w=accord	-38
d=7 w=offer	44
d=7 w=show	-38
d=7 w=spok	38
d=8 a=-s left=false	-35
d=8 a=N left=false	-40
d=8 a=Q left=false	-28
d=8 a=l left=false	-55
d=8 a=that left=false	68
d=8 a=that left=true	-34
d=8 a=the left=false	-26
d=8 after 0	-141
d=8 after L	-175
d=8 after R	-166
d=8 w=N	-51
d=8 w=accord	-31
d=8 w=issu	39
d=8 w=mak	37
d=8 w=report	-29
d=8 w=say	-39
d=8 w=state	31
d=8 w=write	32
d=9 a=-ing left=false	-36
d=9 a=N left=false	-34
d=9 a=Q left=false	-60
d=9 a=l left=false	-46
d=9 a=that left=false	47
d=9 a=to left=false	-37
d=9 after 0	-87
d=9 after L	-169
d=9 after R	-129
d=9 w=accord	-45
d=9 w=argue	39
d=9 w=ask	-51
d=9 w=mak	34
d=9 w=promise	48
d=9 w=say	-79
l=-ed a=# d=3	-51
l=-ed a='s d=3	-34
l=-ed a=-ed d=0	100
l=-ed a=-ed d=2	-42
l=-ed a=-ed d=3	-26
l=-ed a=-ing d=0	-39
l=-ed a=-ing d=1	-28
l=-ed a=-ing d=2	-30
l=-ed a=-ly d=1	-52
l=-ed a=-ly d=2	-27
l=-ed a=-ly d=3	-37
l=-ed a=-s d=3	-38
l=-ed a=N d=1	-42
l=-ed a=N d=3	-72
l=-ed a=Q d=0	49
l=-ed a=Q d=1	35
l=-ed a=Q d=2	59
l=-ed a=a d=0	49
l=-ed a=a d=2	-31
l=-ed a=an d=0	66
l=-ed a=an d=1	-41
l=-ed a=an d=2	37
l=-ed a=and d=3	-49
l=-ed a=as d=0	93
l=-ed a=as d=1	39
l=-ed a=as d=2	34
l=-ed a=as d=3	-30
l=-ed a=at d=3	-28
l=-ed a=by d=0	-48
l=-ed a=even d=3	44
l=-ed a=for d=0	54
l=-ed a=from d=3	-29
l=-ed a=had d=3	-25
l=-ed a=he d=2	-44
l=-ed a=he d=3	-39
l=-ed a=her d=0	50
l=-ed a=her d=1	-34
l=-ed a=him d=0	-43
l=-ed a=his d=0	-34
l=-ed a=his d=1	-29
l=-ed a=his d=2	46
l=-ed a=his d=3	-39
l=-ed a=how d=0	41
l=-ed a=if d=0	35
l=-ed a=if d=1	43
l=-ed a=if d=2	36
l=-ed a=if d=3	43
l=-ed a=in d=0	-46
l=-ed a=in d=1	-58
l=-ed a=in d=3	-52
l=-ed a=it d=1	42
l=-ed a=it d=3	-27
l=-ed a=its d=0	33
l=-ed a=its d=3	27
l=-ed a=l d=2	-45
l=-ed a=l d=3	-146
l=-ed a=not d=3	-28
l=-ed a=of d=3	-59
l=-ed a=on d=0	-30
l=-ed a=she d=3	-32
l=-ed a=that d=0	97
l=-ed a=that d=2	48
l=-ed a=that d=3	80
l=-ed a=the d=0	-39
l=-ed a=the d=2	61
l=-ed a=they d=0	26
l=-ed a=this d=0	-78
l=-ed a=those d=0	51
l=-ed a=to d=2	45
l=-ed a=v d=3	-52
l=-ed a=was d=3	-34
l=-ed a=whether d=0	37
l=-ed a=whether d=3	56
l=-ed a=with d=0	-32
l=-ed a=with d=1	-36
l=-ed a=with d=3	-28
l=-ed a=without d=3	46
l=-ing a=-ed d=0	-32
l=-ing a=-ed d=3	-32
l=-ing a=-ing d=1	-29
l=-ing a=-s d=1	-55
l=-ing a=N d=3	-50
l=-ing a=Q d=1	-45
l=-ing a=Q d=2	-44
l=-ing a=a d=0	50
l=-ing a=about d=3	77
l=-ing a=an d=0	34
l=-ing a=her d=3	38
l=-ing a=him d=0	94
l=-ing a=how d=3	64
l=-ing a=in d=1	-31
l=-ing a=it d=0	28
l=-ing a=l d=0	-54
l=-ing a=l d=1	-83
l=-ing a=l d=2	42
l=-ing a=l d=3	-27
l=-ing a=of d=1	33
l=-ing a=on d=3	32
l=-ing a=that d=1	37
l=-ing a=that d=2	53
l=-ing a=that d=3	37
l=-ing a=the d=2	-56
l=-ing a=the d=3	-41
l=-ing a=them d=0	-31
l=-ing a=to d=0	-25
l=-ing a=to d=1	44
l=-ing a=to d=2	45
l=-ing a=to d=3	59
l=-ing a=v d=3	34
l=-s a=-ed d=1	-30
l=-s a=-ed d=3	-34
l=-s a=-ing d=0	-46
l=-s a=-ing d=3	-51
l=-s a=-s d=3	-73
l=-s a=N d=0	29
l=-s a=N d=1	26
l=-s a=Q d=2	33
l=-s a=are d=1	-35
l=-s a=he d=1	-37
l=-s a=her d=2	40
l=-s a=in d=1	43
l=-s a=is d=1	27
l=-s a=is d=3	34
l=-s a=l d=3	-97
l=-s a=she d=3	43
l=-s a=that d=3	30
l=-s a=the d=1	-64
l=-s a=the d=2	29
l=-s a=to d=1	30
l=-s a=v d=1	-27
l=: a=N d=0	38
l=: a=N d=1	41
l=: a=N d=3	-33
l=N a=-s d=3	-35
l=N a=N d=0	-42
l=N a=N d=2	-30
l=N a=N d=3	-68
l=N a=Q d=3	-59
l=N a=l d=1	-31
l=N a=l d=3	-38
l=N a=the d=0	29
l=N a=to d=0	79
l=N a=to d=3	-25
l=about a=-s d=0	36
l=about a=N d=0	136
l=about a=N d=1	-37
l=about a=his d=0	45
l=about a=how d=0	33
l=about a=l d=0	70
l=about a=l d=3	-25
l=about a=the d=0	80
l=about a=the d=3	-41
l=about a=what d=0	28
l=against a=N d=0	27
l=as a=N d=0	48
l=as a=a d=0	54
l=as a=l d=1	40
l=at a=N d=0	26
l=for a=-ing d=0	57
l=for a=-s d=0	49
l=for a=N d=0	62
l=for a=a d=0	29
l=for a=his d=0	29
l=for a=l d=0	59
l=for a=l d=3	-36
l=for a=that d=3	-26
l=for a=the d=0	51
l=for a=to d=2	-48
l=for a=to d=3	-35
l=in a=l d=3	-31
l=l a=# d=1	-42
l=l a=# d=2	-29
l=l a=# d=3	-45
l=l a=-ed d=2	-30
l=l a=-ed d=3	-91
l=l a=-ing d=1	-46
l=l a=-ly d=1	-62
l=l a=-ly d=2	-26
l=l a=-s d=1	-47
l=l a=-s d=2	-55
l=l a=-s d=3	-60
l=l a=N d=2	-59
l=l a=N d=3	-50
l=l a=Q d=0	36
l=l a=Q d=1	34
l=l a=Q d=3	43
l=l a=a d=0	63
l=l a=a d=1	-70
l=l a=about d=0	-28
l=l a=about d=2	-28
l=l a=about d=3	38
l=l a=after d=0	-61
l=l a=among d=0	-57
l=l a=an d=1	-58
l=l a=an d=2	37
l=l a=and d=0	-87
l=l a=and d=1	-53
l=l a=as d=1	-43
l=l a=as d=3	-37
l=l a=between d=3	44
l=l a=by d=0	-60
l=l a=could d=1	61
l=l a=from d=0	-95
l=l a=from d=3	-37
l=l a=had d=1	36
l=l a=he d=0	94
l=l a=he d=1	34
l=l a=he d=2	38
l=l a=he d=3	-50
l=l a=his d=0	27
l=l a=his d=1	38
l=l a=if d=0	26
l=l a=in d=0	-42
l=l a=in d=1	-42
l=l a=is d=2	30
l=l a=is d=3	33
l=l a=it d=0	55
l=l a=it d=2	29
l=l a=it d=3	-36
l=l a=l d=0	-30
l=l a=l d=2	-99
l=l a=l d=3	-150
l=l a=not d=3	-27
l=l a=of d=0	-50
l=l a=of d=3	-58
l=l a=on d=0	-27
l=l a=on d=3	-33
l=l a=she d=0	59
l=l a=she d=3	-27
l=l a=should d=1	46
l=l a=that d=0	68
l=l a=that d=1	127
l=l a=that d=2	50
l=l a=that d=3	107
l=l a=the d=1	-42
l=l a=the d=2	-33
l=l a=the d=3	-35
l=l a=their d=0	58
l=l a=there d=0	41
l=l a=they d=0	64
l=l a=they d=2	-25
l=l a=this d=0	-43
l=l a=to d=0	-38
l=l a=to d=1	34
l=l a=to d=2	38
l=l a=v d=2	-28
l=l a=v d=3	-68
l=l a=was d=0	44
l=l a=what d=0	29
l=l a=when d=0	-58
l=l a=whether d=0	38
l=l a=who d=0	-32
l=l a=who d=1	33
l=l a=will d=1	78
l=l a=with d=2	38
l=l a=with d=3	-31
l=l a=would d=1	62
l=l a=would d=3	-29
l=of a=-ing d=0	48
l=of a=-s d=0	41
l=of a=N d=0	106
l=of a=her d=0	35
l=of a=his d=0	42
l=of a=l d=0	76
l=of a=l d=1	-42
l=of a=the d=0	68
l=on a=-ing d=2	44
l=on a=-s d=0	51
l=on a=N d=0	28
l=on a=his d=0	37
l=on a=l d=0	38
l=on a=l d=1	-30
l=on a=that d=3	-31
l=on a=to d=3	34
l=out a=-ed d=3	38
l=out a=N d=1	-36
l=to a=-ing d=1	36
l=to a=-s d=0	35
l=to a=-s d=3	-26
l=to a=N d=0	58
l=to a=N d=1	100
l=to a=N d=3	-49
l=to a=Q d=3	-33
l=to a=l d=0	96
l=to a=l d=3	-56
l=to a=that d=3	-36
l=to a=the d=0	48
l=to a=the d=3	-26
l=v a=-ed d=3	-46
l=v a=-ing d=3	-34
l=v a=-s d=1	-30
l=v a=-s d=3	41
l=v a=N d=0	-59
l=v a=N d=3	40
l=v a=Q d=3	55
l=v a=a d=0	-28
l=v a=a d=1	-36
l=v a=about d=3	60
l=v a=as d=0	63
l=v a=he d=3	58
l=v a=in d=2	36
l=v a=l d=3	-39
l=v a=of d=3	-29
l=v a=she d=3	67
l=v a=that d=2	60
l=v a=that d=3	90
l=v a=the d=0	-78
l=v a=the d=1	45
l=with a=N d=0	43
l=with a=l d=0	34
none left=false 0 f=-ed	-36
none left=false 0 f=N	-29
none left=false 0 f=a	-43
none left=false 0 f=l	-36
none left=false L f=-ed	-118
none left=false L f=-ing	-111
none left=false L f=:	-28
none left=false L f=N	28
none left=false L f=a	112
none left=false L f=l	51
none left=false R f=-ed	-27
none left=false R f=-ing	48
none left=false R f=N	-40
none left=false R f=a	-59
none left=false end=false	-89
none left=false n=, "	-42
none left=false n=, l	29
none left=false n=, w=N	-37
none left=false n=, w=accord	-28
none left=false n=-ing l	47
none left=false n=: "	-39
none left=false n=his N	46
none left=false n=in w=say	-40
none left=false n=l l	-37
none left=false n=on N	-38
none left=false n=that -s	47
none left=false n=the N	-40
none left=false n=the w=tell	-34
none left=false n=this l	26
none left=false n=to l	-32
none left=false w=:	-32
none left=false w=N	-26
none left=false w=a	68
none left=false w=accord	-34
none left=false w=ask	-73
none left=false w=hold	43
none left=false w=issu	32
none left=false w=know	-35
none left=false w=pass	44
none left=false w=remark	45
none left=false w=spok	35
none left=false w=the	-32
none left=false w=worry	39
none left=true 0 f=-ed	30
none left=true 0 f=-s	53
none left=true L f=-ed	83
none left=true L f=-ing	25
none left=true L f=l	57
none left=true L f=v	49
none left=true R f=-ed	50
none left=true R f=-ing	54
none left=true R f=-s	110
none left=true R f=a	64
none left=true R f=in	39
none left=true R f=l	131
none left=true R f=the	62
none left=true end=false	248
none left=true end=true	125
none left=true n=" Q	-36
none left=true n=, "	-79
none left=true n=, -ing	202
none left=true n=, a	44
none left=true n=, but	53
none left=true n=, is	-68
none left=true n=, l	-58
none left=true n=, that	33
none left=true n=, w=accord	-95
none left=true n=, w=add	-47
none left=true n=, w=in	-45
none left=true n=, w=say	-88
none left=true n=, w=write	-52
none left=true n=, was	-73
none left=true n=, which	44
none left=true n=, who	83
none left=true n=, would	-49
none left=true n=. ^	118
none left=true n=. w=accord	47
none left=true n=. w=say	-55
none left=true n=N 's	-35
none left=true n=N ,	79
none left=true n=N .	100
none left=true n=N N	-29
none left=true n=N w=say	68
none left=true n=a l	49
none left=true n=a w=tell	61
none left=true n=as a	-40
none left=true n=as w=describe	-49
none left=true n=at the	68
none left=true n=at w=say	46
none left=true n=in #	-42
none left=true n=in N	28
none left=true n=in the	38
none left=true n=l l	54
none left=true n=of N	-58
none left=true n=of the	53
none left=true n=of w=say	33
none left=true n=the N	-35
none left=true n=the w=say	-41
none left=true n=to N	96
none left=true n=to be	-55
none left=true n=to have	-51
none left=true n=to v	-28
none left=true n=to w=expect	-41
none left=true n=to w=say	60
none left=true w='s	31
none left=true w=a	58
none left=true w=announce	53
none left=true w=appear	-40
none left=true w=argue	-78
none left=true w=believ	-31
none left=true w=consider	-48
none left=true w=criticize	-27
none left=true w=declare	40
none left=true w=describe	-45
none left=true w=explain	-43
none left=true w=look	-66
none left=true w=nam	-30
none left=true w=note	-57
none left=true w=reply	43
none left=true w=respond	30
none left=true w=say	51
none left=true w=seem	-37
none left=true w=support	73
none left=true w=tell	63
none left=true w=the	40
none left=true w=think	-43
none left=true w=tweet	64
none left=true w=view	-31
none left=true w=write	37
some left=false n=, R	26
some left=false n=-ed L	-30
some left=false n=N L	26
some left=false n=about L	-41
some left=false n=and L	-42
some left=false n=as L	-58
some left=false n=but L	-88
some left=false n=l L	27
some left=false n=now L	-48
some left=false n=since L	-53
some left=false n=that L	32
some left=false n=that R	-38
some left=false n=the L	39
some left=false n=who L	-35
some left=false w=a	-43
some left=false w=announc	27
some left=false w=camp	-53
some left=false w=email	-33
some left=false w=hold	-43
some left=false w=issu	-30
some left=false w=left-lean	-61
some left=false w=messag	-37
some left=false w=pass	-48
some left=false w=remark	-43
some left=false w=right-lean	-52
some left=false w=skepticism	-52
some left=false w=spok	-27
some left=false w=stanc	-46
some left=false w=supporter	-151
some left=false w=worry	-37
some left=true n=# L	-42
some left=true n=( R	-40
some left=true n=) L	-39
some left=true n=) R	-51
some left=true n=, 0	-150
some left=true n=, L	108
some left=true n=, R	-42
some left=true n=- 0	-28
some left=true n=- L	-56
some left=true n=- R	-42
some left=true n=-ing 0	57
some left=true n=-ing L	-46
some left=true n=-ly 0	26
some left=true n=-ly L	-44
some left=true n=-s 0	44
some left=true n=. R	-79
some left=true n=: L	82
some left=true n=; 0	-41
some left=true n=; L	35
some left=true n=; R	-47
some left=true n=N L	-47
some left=true n=N R	-28
some left=true n=a 0	40
some left=true n=a L	-52
some left=true n=about 0	44
some left=true n=about L	-58
some left=true n=after 0	-41
some left=true n=after L	-95
some left=true n=after R	-43
some left=true n=amid 0	-33
some left=true n=and 0	-28
some left=true n=and L	-67
some left=true n=and R	-83
some left=true n=as 0	36
some left=true n=as L	-110
some left=true n=as R	41
some left=true n=at 0	-69
some left=true n=at L	-35
some left=true n=because 0	-75
some left=true n=before L	-71
some left=true n=before R	-51
some left=true n=but L	-38
some left=true n=but R	-63
some left=true n=can 0	-44
some left=true n=could L	62
some left=true n=didn't L	30
some left=true n=during L	-68
some left=true n=for L	51
some left=true n=from 0	-45
some left=true n=from L	-37
some left=true n=had L	39
some left=true n=in 0	-58
some left=true n=in R	59
some left=true n=is 0	-50
some left=true n=is L	44
some left=true n=is R	-28
some left=true n=l 0	50
some left=true n=l L	-56
some left=true n=later L	-31
some left=true n=like 0	48
some left=true n=of 0	54
some left=true n=of L	-35
some left=true n=on 0	-28
some left=true n=on L	-49
some left=true n=one 0	30
some left=true n=over 0	38
some left=true n=over L	-52
some left=true n=several 0	-29
some left=true n=since 0	-75
some left=true n=since L	-35
some left=true n=that L	-38
some left=true n=that R	-40
some left=true n=the 0	62
some left=true n=the R	-25
some left=true n=to 0	33
some left=true n=to I	26
some left=true n=to L	-55
some left=true n=to R	-66
some left=true n=v 0	-32
some left=true n=v L	50
some left=true n=v R	-60
some left=true n=were L	76
some left=true n=when 0	-67
some left=true n=when L	-109
some left=true n=when R	-32
some left=true n=while L	-66
some left=true n=while R	-46
some left=true n=who L	-37
some left=true n=who R	-85
some left=true n=will L	88
some left=true n=with 0	-48
some left=true n=with L	-89
some left=true n=with R	30
some left=true n=would 0	-52
some left=true n=— L	-48
some left=true n=— R	-26
some left=true w='s	-32
some left=true w=a	-65
some left=true w=accuse	42
some left=true w=announce	-60
some left=true w=annoy	-35
some left=true w=appear	34
some left=true w=approv	-40
some left=true w=approval	-42
some left=true w=argu	67
some left=true w=argue	62
some left=true w=assur	-52
some left=true w=attention	-33
some left=true w=back	-30
some left=true w=believ	27
some left=true w=berat	34
some left=true w=boo	-39
some left=true w=brought	27
some left=true w=cam	-56
some left=true w=captur	30
some left=true w=challeng	38
some left=true w=chant	-25
some left=true w=cheer	-26
some left=true w=chosen	36
some left=true w=claim	31
some left=true w=complain	-38
some left=true w=confirm	-30
some left=true w=confound	-32
some left=true w=consensu	-46
some left=true w=consider	47
some left=true w=declare	-36
some left=true w=declin	-29
some left=true w=denounce	-34
some left=true w=deny	-66
some left=true w=describe	43
some left=true w=did	-53
some left=true w=discover	26
some left=true w=dismiss	-61
some left=true w=drov	-42
some left=true w=endorse	-52
some left=true w=endorsement	-27
some left=true w=engender	-38
some left=true w=estimate	50
some left=true w=explain	39
some left=true w=favor	-44
some left=true w=favorit	-37
some left=true w=fear	27
some left=true w=figur	55
some left=true w=fir	-29
some left=true w=forecast	-41
some left=true w=from	-58
some left=true w=given	-39
some left=true w=had	-50
some left=true w=hir	41
some left=true w=hit	-33
some left=true w=hope	37
some left=true w=indicate	35
some left=true w=indict	-47
some left=true w=initiat	-38
some left=true w=introduc	-36
some left=true w=investigat	34
some left=true w=it	39
some left=true w=lik	-28
some left=true w=liken	38
some left=true w=look	47
some left=true w=mention	-59
some left=true w=mind	-39
some left=true w=nominat	44
some left=true w=not	28
some left=true w=note	39
some left=true w=observe	26
some left=true w=of	-61
some left=true w=oppose	-29
some left=true w=pass	-49
some left=true w=plan	-48
some left=true w=pos	-39
some left=true w=predict	47
some left=true w=proclaim	-34
some left=true w=promise	67
some left=true w=promot	-36
some left=true w=provid	-47
some left=true w=put	-47
some left=true w=question	-48
some left=true w=rattl	-29
some left=true w=recognize	39
some left=true w=regard	26
some left=true w=releas	-44
some left=true w=remark	-27
some left=true w=remember	28
some left=true w=repeat	-33
some left=true w=reply	-45
some left=true w=reportedly	50
some left=true w=requir	-31
some left=true w=respond	-31
some left=true w=revil	-31
some left=true w=rul	-47
some left=true w=say	-40
some left=true w=scar	-28
some left=true w=seem	34
some left=true w=seemingly	28
some left=true w=sent	29
some left=true w=shar	-51
some left=true w=shown	34
some left=true w=so	-69
some left=true w=suggest	32
some left=true w=support	-77
some left=true w=supporter	-73
some left=true w=surfac	-46
some left=true w=surpris	41
some left=true w=tak	34
some left=true w=tell	-67
some left=true w=the	-41
some left=true w=they'v	26
some left=true w=think	41
some left=true w=troubl	-35
some left=true w=tweet	-87
some left=true w=under	-72
some left=true w=view	28
some left=true w=well	-40
some left=true w=won	-36
some left=true w=worry	-43
some left=true w=write	-36
some left=true w=—	-45
that=false a=# p=$	88
that=false a=# p=cue	37
that=false a=# p=in	-81
that=false a=# p=l	-27
that=false a=# p=the	-42
that=false a='s p=N	-98
that=false a='s p=it	-28
that=false a='s p=l	-50
that=false a=-ed p=,	53
that=false a=-ed p=-s	-33
that=false a=-ed p=N	-51
that=false a=-ed p=and	-53
that=false a=-ed p=cue	65
that=false a=-ed p=has	-27
that=false a=-ed p=he	-27
that=false a=-ed p=who	-32
that=false a=-ing p=-ed	35
that=false a=-ing p=-ly	-27
that=false a=-ing p=-s	-41
that=false a=-ing p=a	-34
that=false a=-ing p=about	33
that=false a=-ing p=by	-51
that=false a=-ing p=cue	134
that=false a=-ing p=for	-51
that=false a=-ing p=his	-26
that=false a=-ing p=in	-37
that=false a=-ing p=of	39
that=false a=-ing p=the	-46
that=false a=-ing p=to	-30
that=false a=-ing p=with	41
that=false a=-ly p=,	27
that=false a=-ly p=-s	34
that=false a=-ly p=cue	54
that=false a=-ly p=the	-32
that=false a=-s p=#	-30
that=false a=-s p='s	-30
that=false a=-s p=,	100
that=false a=-s p=-ed	-47
that=false a=-s p=-ing	-44
that=false a=-s p=N	-70
that=false a=-s p=about	42
that=false a=-s p=at	33
that=false a=-s p=cue	63
that=false a=-s p=for	44
that=false a=-s p=his	-46
that=false a=-s p=in	-36
that=false a=-s p=l	-122
that=false a=-s p=the	-68
that=false a=-s p=those	-30
that=false a=-s p=to	-45
that=false a=-s p=with	26
that=false a=N p=#	-43
that=false a=N p='	47
that=false a=N p=,	101
that=false a=N p=-ed	-46
that=false a=N p=-ing	-45
that=false a=N p=-s	-30
that=false a=N p=:	52
that=false a=N p=N	-99
that=false a=N p=a	-52
that=false a=N p=about	89
that=false a=N p=and	-30
that=false a=N p=cue	67
that=false a=N p=for	-30
that=false a=N p=from	-41
that=false a=N p=his	-34
that=false a=N p=in	-94
that=false a=N p=l	-102
that=false a=N p=on	-131
that=false a=N p=the	-131
that=false a=N p=to	-33
that=false a=N p=why	36
that=false a=N p=with	-69
that=false a=N p=‘	53
that=false a=Q p=,	134
that=false a=Q p=-s	36
that=false a=Q p=:	82
that=false a=Q p=a	-58
that=false a=Q p=and	-25
that=false a=Q p=are	-34
that=false a=Q p=as	-35
that=false a=Q p=cue	107
that=false a=Q p=for	40
that=false a=Q p=it	28
that=false a=Q p=of	-34
that=false a=Q p=the	-57
that=false a=Q p=to	-67
that=false a=Q p=was	-62
that=false a=a p=,	49
that=false a=a p=-ed	-28
that=false a=a p=-ing	-35
that=false a=a p=N	61
that=false a=a p=as	-41
that=false a=a p=at	-40
that=false a=a p=cue	108
that=false a=a p=during	-35
that=false a=a p=in	-66
that=false a=a p=l	-35
that=false a=a p=—	45
that=false a=about p=-s	40
that=false a=about p=N	75
that=false a=about p=cue	44
that=false a=about p=l	79
that=false a=after p=cue	-102
that=false a=all p=cue	73
that=false a=among p=cue	-50
that=false a=an p=as	37
that=false a=an p=cue	92
that=false a=an p=in	-72
that=false a=an p=l	30
that=false a=an p=of	42
that=false a=an p=with	-28
that=false a=and p=,	36
that=false a=and p=-	-39
that=false a=and p=-s	-56
that=false a=and p=N	-61
that=false a=and p=cue	-107
that=false a=and p=l	-78
that=false a=and p=—	-38
that=false a=another p=cue	49
that=false a=any p=cue	77
that=false a=as p=,	-31
that=false a=as p=-s	-29
that=false a=as p=N	-34
that=false a=as p=cue	34
that=false a=at p=,	53
that=false a=at p=-s	-47
that=false a=at p=cue	-58
that=false a=at p=l	-47
that=false a=be p=to	-57
that=false a=because p=,	62
that=false a=been p=has	-39
that=false a=both p=cue	28
that=false a=by p=-ed	-36
that=false a=by p=-s	-28
that=false a=by p=cue	-84
that=false a=by p=l	-32
that=false a=during p=cue	-107
that=false a=first p=the	-43
that=false a=for p=N	43
that=false a=for p=l	-84
that=false a=from p=,	77
that=false a=from p=-s	-43
that=false a=from p=cue	-119
that=false a=from p=l	-43
that=false a=has p=,	72
that=false a=has p=N	-30
that=false a=have p=,	99
that=false a=he p=,	83
that=false a=he p=-s	62
that=false a=he p=N	87
that=false a=he p=as	-42
that=false a=he p=cue	100
that=false a=he p=how	-26
that=false a=he p=if	-35
that=false a=he p=what	-29
that=false a=he p=when	-43
that=false a=he p=why	-36
that=false a=her p=about	34
that=false a=her p=cue	72
that=false a=her p=in	-44
that=false a=him p=cue	44
that=false a=himself p=cue	85
that=false a=his p=,	34
that=false a=his p=-ing	-33
that=false a=his p=about	52
that=false a=his p=cue	63
that=false a=his p=for	-45
that=false a=his p=in	-80
that=false a=his p=l	-30
that=false a=his p=on	-27
that=false a=his p=over	34
that=false a=his p=to	-52
that=false a=how p=cue	118
that=false a=how p=l	66
that=false a=if p=,	45
that=false a=if p=-s	55
that=false a=if p=N	51
that=false a=if p=cue	109
that=false a=in p=#	-31
that=false a=in p=,	26
that=false a=in p=-ed	-25
that=false a=in p=-s	-51
that=false a=in p=N	-42
that=false a=in p=cue	-101
that=false a=in p=l	-88
that=false a=is p=,	96
that=false a=is p=-s	41
that=false a=is p=N	-42
that=false a=is p=cue	-56
that=false a=is p=it	-26
that=false a=is p=l	-57
that=false a=it p=,	102
that=false a=it p=-ed	-32
that=false a=it p=cue	109
that=false a=its p=cue	63
that=false a=just p=,	37
that=false a=l p=#	-57
that=false a=l p='	52
that=false a=l p='s	-37
that=false a=l p=,	89
that=false a=l p=-	76
that=false a=l p=-ed	-44
that=false a=l p=-ing	-51
that=false a=l p=-ly	-47
that=false a=l p=-s	28
that=false a=l p=N	-45
that=false a=l p=a	-89
that=false a=l p=an	-50
that=false a=l p=and	-36
that=false a=l p=as	-45
that=false a=l p=at	-50
that=false a=l p=cue	73
that=false a=l p=first	40
that=false a=l p=for	-51
that=false a=l p=her	-52
that=false a=l p=his	-88
that=false a=l p=in	-68
that=false a=l p=l	-79
that=false a=l p=on	-45
that=false a=l p=one	-31
that=false a=l p=over	28
that=false a=l p=the	-135
that=false a=l p=this	-76
that=false a=l p=to	-62
that=false a=l p=will	-31
that=false a=l p=would	-27
that=false a=l p=you	36
that=false a=like p=l	37
that=false a=may p=in	-40
that=false a=me p=cue	-44
that=false a=more p=cue	95
that=false a=most p=the	-26
that=false a=no p=cue	88
that=false a=not p=,	-31
that=false a=not p=N	33
that=false a=not p=cue	91
that=false a=not p=l	77
that=false a=of p=N	-74
that=false a=of p=l	-68
that=false a=of p=one	-26
that=false a=on p=,	-32
that=false a=on p=-ed	-42
that=false a=on p=N	-34
that=false a=on p=cue	-30
that=false a=one p=cue	68
that=false a=or p=,	-38
that=false a=or p=l	-33
that=false a=over p=N	28
that=false a=over p=l	-30
that=false a=several p=cue	60
that=false a=she p=,	50
that=false a=she p=N	74
that=false a=she p=as	-41
that=false a=she p=cue	97
that=false a=some p=cue	81
that=false a=than p=more	-28
that=false a=that p="	45
that=false a=that p=#	61
that=false a=that p=,	151
that=false a=that p=-ed	-50
that=false a=that p=-ing	-60
that=false a=that p=N	140
that=false a=that p=and	-26
that=false a=that p=cue	120
that=false a=that p=is	30
that=false a=that p=l	54
that=false a=the p=,	102
that=false a=the p=-ing	-62
that=false a=the p=-s	-29
that=false a=the p=N	105
that=false a=the p=and	-58
that=false a=the p=as	-44
that=false a=the p=at	-47
that=false a=the p=cue	82
that=false a=the p=for	-64
that=false a=the p=from	-37
that=false a=the p=in	-101
that=false a=the p=of	-47
that=false a=the p=to	-65
that=false a=the p=v	-31
that=false a=their p=cue	114
that=false a=there p=,	49
that=false a=there p=cue	73
that=false a=they p=,	47
that=false a=they p=cue	104
that=false a=they p=l	53
that=false a=those p=cue	30
that=false a=though p=,	-55
that=false a=to p=#	38
that=false a=to p=,	64
that=false a=to p=-ed	-67
that=false a=to p=-ing	-76
that=false a=to p=N	63
that=false a=to p=cue	45
that=false a=to p=l	32
that=false a=to p=not	-70
that=false a=to p=v	-40
that=false a=v p=,	39
that=false a=v p=-s	-31
that=false a=v p=cue	25
that=false a=was p=,	66
that=false a=was p=N	-51
that=false a=was p=cue	57
that=false a=was p=l	-28
that=false a=what p=cue	103
that=false a=when p=N	-28
that=false a=when p=cue	-28
that=false a=where p=,	-28
that=false a=where p=cue	86
that=false a=where p=l	35
that=false a=whether p=cue	134
that=false a=which p=,	-96
that=false a=who p=,	-64
that=false a=who p=cue	36
that=false a=why p=cue	106
that=false a=will p=N	-27
that=false a=with p=cue	-75
that=false a=with p=l	-38
that=false a=would p=,	83
that=false a=would p=N	-34
that=false a=would p=he	-29
that=false a=would p=l	-29
that=true a=-ing p=by	48
that=true a=-s p=that	-32
that=true a=N p=that	-36
that=true a=Q p=:	42
that=true a=the p=that	-36
that=true a=to p=-ing	44`;

export const endTable = `end b=# w=accord	23
end b=-ed w=feel	28
end b=-ed w=say	36
end b=-ing w=in	24
end b=-ing w=report	-28
end b=-ing w=say	35
end b=-ing w=support	40
end b=-ing w=talk	36
end b=-s w=ask	-59
end b=-s w=call	38
end b=-s w=offer	-24
end b=-s w=say	29
end b=-s w=show	26
end b=N w='s	-23
end b=N w=a	-42
end b=N w=accord	58
end b=N w=accuse	38
end b=N w=back	-64
end b=N w=cite	48
end b=N w=claim	-28
end b=N w=continue	-37
end b=N w=defend	-33
end b=N w=endorse	-85
end b=N w=find	65
end b=N w=hold	-22
end b=N w=known	-22
end b=N w=mad	38
end b=N w=mak	-41
end b=N w=mention	24
end b=N w=praise	-22
end b=N w=rail	40
end b=N w=say	38
end b=N w=show	26
end b=N w=suggest	49
end b=N w=support	-48
end b=N w=talk	-68
end b=N w=think	36
end b=N w=urge	67
end b=N w=vot	-28
end b=N w=want	60
end b=Q w=N	-62
end b=Q w=add	22
end b=Q w=ask	33
end b=Q w=continue	23
end b=Q w=tell	31
end b=a w=N	29
end b=a w=announce	49
end b=a w=ask	25
end b=a w=call	-41
end b=a w=look	36
end b=a w=offer	25
end b=a w=oppose	-35
end b=a w=promot	66
end b=a w=respond	36
end b=a w=show	30
end b=a w=support	52
end b=a w=tweet	36
end b=about w=ask	-35
end b=as w=describe	-52
end b=he w=N	43
end b=he w=claim	27
end b=her w=talk	36
end b=him w=accuse	21
end b=him w=call	36
end b=his w=announce	-88
end b=his w=defend	-31
end b=his w=question	50
end b=his w=say	75
end b=his w=tout	-36
end b=how w=know	-34
end b=it w=N	20
end b=it w=announce	20
end b=it w=say	24
end b=it w=think	-23
end b=l w=a	-46
end b=l w=argue	23
end b=l w=cite	21
end b=l w=claim	-32
end b=l w=declin	-24
end b=l w=find	-43
end b=l w=post	28
end b=l w=request	-35
end b=l w=seem	39
end b=l w=tell	38
end b=l w=the	-39
end b=l w=think	30
end b=like w=seem	20
end b=she w=tell	45
end b=some w=say	36
end b=that w=N	25
end b=that w=acknowledg	51
end b=that w=believ	23
end b=that w=complain	31
end b=that w=concern	43
end b=that w=conclude	22
end b=that w=confirm	-37
end b=that w=declare	-32
end b=that w=deny	-47
end b=that w=emphasize	22
end b=that w=estimate	-26
end b=that w=express	-37
end b=that w=fear	22
end b=that w=find	35
end b=that w=hope	50
end b=that w=indicate	23
end b=that w=it	28
end b=that w=know	62
end b=that w=mad	-23
end b=that w=no	25
end b=that w=note	36
end b=that w=predict	25
end b=that w=report	29
end b=that w=say	32
end b=that w=show	42
end b=that w=state	52
end b=that w=tell	21
end b=that w=the	-46
end b=that w=think	27
end b=that w=warn	23
end b=the w='s	47
end b=the w=N	-28
end b=the w=accord	65
end b=the w=announce	-27
end b=the w=attack	-33
end b=the w=call	57
end b=the w=declare	-28
end b=the w=defend	36
end b=the w=denounce	-58
end b=the w=describe	60
end b=the w=dismiss	-41
end b=the w=identify	-38
end b=the w=issu	45
end b=the w=mention	35
end b=the w=note	23
end b=the w=oppose	-20
end b=the w=point	41
end b=the w=praise	28
end b=the w=question	-41
end b=the w=report	92
end b=the w=say	59
end b=the w=see	27
end b=the w=seem	24
end b=the w=show	30
end b=the w=suggest	26
end b=the w=tak	40
end b=the w=talk	-21
end b=the w=the	26
end b=the w=vot	-56
end b=the w=write	51
end b=their w=say	41
end b=there w=say	-24
end b=to w='s	23
end b=to w=N	-60
end b=to w=agree	35
end b=to w=aim	51
end b=to w=appear	23
end b=to w=ask	-39
end b=to w=decide	-22
end b=to w=decision	-62
end b=to w=declin	-22
end b=to w=eager	-54
end b=to w=intend	-26
end b=to w=lik	21
end b=to w=offer	21
end b=to w=plan	-43
end b=to w=sought	68
end b=to w=threaten	-37
end b=to w=want	29
end b=was w=say	40
end b=whether w=ask	22
end b=whether w=the	50
end b=why w=N	-33
end b=why w=explain	-29
end b=would w=say	20
len=0 w='s	-33
len=0 w=N	49
len=0 w=a	-45
len=0 w=accord	-36
len=0 w=appear	-64
len=0 w=argue	-52
len=0 w=ask	60
len=0 w=back	65
len=0 w=blast	-28
len=0 w=call	-34
len=0 w=cite	-50
len=0 w=claim	24
len=0 w=continue	53
len=0 w=criticize	-28
len=0 w=declare	-38
len=0 w=endorse	120
len=0 w=express	-32
len=0 w=feel	-53
len=0 w=find	-28
len=0 w=insist	-26
len=0 w=know	37
len=0 w=known	61
len=0 w=mention	48
len=0 w=mock	36
len=0 w=nam	-39
len=0 w=no	36
len=0 w=note	-26
len=0 w=offer	54
len=0 w=oppose	71
len=0 w=push	-35
len=0 w=reject	25
len=0 w=releas	-36
len=0 w=say	-43
len=0 w=see	-41
len=0 w=seem	-41
len=0 w=show	-77
len=0 w=support	93
len=0 w=talk	102
len=0 w=the	63
len=0 w=think	-37
len=0 w=urge	-50
len=0 w=view	24
len=0 w=vot	59
len=0 w=vow	-26
len=0 w=want	25
len=0 w=went	60
len=0 w=write	-28
len=1 w='s	44
len=1 w=N	67
len=1 w=a	53
len=1 w=accord	-48
len=1 w=accuse	-33
len=1 w=add	-21
len=1 w=announce	43
len=1 w=ask	40
len=1 w=attack	37
len=1 w=back	20
len=1 w=blast	33
len=1 w=charge	-23
len=1 w=consider	54
len=1 w=criticize	43
len=1 w=decide	62
len=1 w=declare	-39
len=1 w=declin	81
len=1 w=describe	-22
len=1 w=endorse	37
len=1 w=expect	-56
len=1 w=explain	-57
len=1 w=express	-25
len=1 w=feel	39
len=1 w=includ	-26
len=1 w=issu	-31
len=1 w=it	-21
len=1 w=know	-37
len=1 w=look	37
len=1 w=mad	111
len=1 w=mak	46
len=1 w=note	-37
len=1 w=order	-28
len=1 w=plan	-56
len=1 w=point	-43
len=1 w=promise	-20
len=1 w=propose	-28
len=1 w=provid	47
len=1 w=push	35
len=1 w=question	55
len=1 w=recall	-31
len=1 w=referr	-38
len=1 w=report	-24
len=1 w=say	-66
len=1 w=seek	-23
len=1 w=seem	28
len=1 w=seen	-22
len=1 w=suggest	-39
len=1 w=tell	-23
len=1 w=think	24
len=1 w=tri	40
len=1 w=vot	25
len=1 w=want	-41
len=1 w=write	41
len=17-32 w='s	-31
len=17-32 w=:	-48
len=17-32 w=N	-30
len=17-32 w=abl	-26
len=17-32 w=accord	43
len=17-32 w=accusation	41
len=17-32 w=acknowledg	37
len=17-32 w=add	55
len=17-32 w=address	-27
len=17-32 w=admit	46
len=17-32 w=advocat	-24
len=17-32 w=aggressiv	-48
len=17-32 w=agre	-24
len=17-32 w=all	-41
len=17-32 w=angry	-60
len=17-32 w=announce	-85
len=17-32 w=applaud	39
len=17-32 w=argue	70
len=17-32 w=assur	57
len=17-32 w=attribut	27
len=17-32 w=awar	-37
len=17-32 w=bar	-23
len=17-32 w=becom	-65
len=17-32 w=believe	35
len=17-32 w=best	29
len=17-32 w=blame	-25
len=17-32 w=bristl	-70
len=17-32 w=call	-51
len=17-32 w=cast	-55
len=17-32 w=chant	-35
len=17-32 w=charge	21
len=17-32 w=cheer	-59
len=17-32 w=chide	-37
len=17-32 w=claim	-59
len=17-32 w=coin	-25
len=17-32 w=com	-26
len=17-32 w=comment	36
len=17-32 w=compare	-45
len=17-32 w=concern	-36
len=17-32 w=conclude	54
len=17-32 w=condemn	-42
len=17-32 w=confident	-29
len=17-32 w=confirm	-56
len=17-32 w=consider	-58
len=17-32 w=continue	-34
len=17-32 w=controversial	-25
len=17-32 w=convinc	-28
len=17-32 w=count	-24
len=17-32 w=creat	42
len=17-32 w=credit	45
len=17-32 w=decid	-21
len=17-32 w=decide	-42
len=17-32 w=decision	-50
len=17-32 w=decry	-37
len=17-32 w=deem	-45
len=17-32 w=denounce	26
len=17-32 w=deny	-64
len=17-32 w=discuss	48
len=17-32 w=distanc	57
len=17-32 w=doubl	-36
len=17-32 w=drew	-34
len=17-32 w=echo	57
len=17-32 w=elect	-43
len=17-32 w=embrac	40
len=17-32 w=empower	-22
len=17-32 w=encourag	24
len=17-32 w=end	-49
len=17-32 w=endorse	-35
len=17-32 w=endur	66
len=17-32 w=estimat	22
len=17-32 w=expand	23
len=17-32 w=expect	-31
len=17-32 w=express	-22
len=17-32 w=fear	-32
len=17-32 w=feel	-101
len=17-32 w=find	40
len=17-32 w=fir	-34
len=17-32 w=for	43
len=17-32 w=gav	-41
len=17-32 w=gnash	-29
len=17-32 w=got	-37
len=17-32 w=grow	34
len=17-32 w=hail	26
len=17-32 w=highlight	43
len=17-32 w=hit	53
len=17-32 w=hold	-20
len=17-32 w=hop	53
len=17-32 w=ignor	-53
len=17-32 w=impress	-28
len=17-32 w=in	46
len=17-32 w=indicate	57
len=17-32 w=introduc	-65
len=17-32 w=joke	-24
len=17-32 w=keep	30
len=17-32 w=knock	55
len=17-32 w=know	-50
len=17-32 w=lash	-23
len=17-32 w=last	-31
len=17-32 w=lay	33
len=17-32 w=list	-79
len=17-32 w=look	-24
len=17-32 w=mak	-38
len=17-32 w=mention	-58
len=17-32 w=mount	24
len=17-32 w=nam	-23
len=17-32 w=new	-43
len=17-32 w=no	-58
len=17-32 w=nominat	-43
len=17-32 w=not	58
len=17-32 w=note	82
len=17-32 w=of	-30
len=17-32 w=offer	-36
len=17-32 w=on	-33
len=17-32 w=oppose	-54
len=17-32 w=order	26
len=17-32 w=pivot	40
len=17-32 w=plan	-38
len=17-32 w=plead	32
len=17-32 w=postur	-43
len=17-32 w=prefer	-50
len=17-32 w=press	29
len=17-32 w=project	-32
len=17-32 w=promise	55
len=17-32 w=promot	-43
len=17-32 w=propose	-46
len=17-32 w=publish	27
len=17-32 w=push	-68
len=17-32 w=question	-39
len=17-32 w=quick	40
len=17-32 w=quot	87
len=17-32 w=rais	42
len=17-32 w=reach	-24
len=17-32 w=read	-45
len=17-32 w=recall	73
len=17-32 w=recent	-34
len=17-32 w=recognize	-22
len=17-32 w=referr	-21
len=17-32 w=reflect	62
len=17-32 w=reject	40
len=17-32 w=releas	34
len=17-32 w=rely	25
len=17-32 w=remain	-59
len=17-32 w=report	37
len=17-32 w=reportedly	-67
len=17-32 w=request	-64
len=17-32 w=requir	27
len=17-32 w=respond	33
len=17-32 w=rip	-45
len=17-32 w=say	28
len=17-32 w=scrapp	-25
len=17-32 w=seek	-54
len=17-32 w=seem	-44
len=17-32 w=seemingly	-53
len=17-32 w=seen	48
len=17-32 w=sent	44
len=17-32 w=sentenc	36
len=17-32 w=set	-50
len=17-32 w=show	30
len=17-32 w=sound	-34
len=17-32 w=speculat	-46
len=17-32 w=spok	-39
len=17-32 w=startl	28
len=17-32 w=strategy	60
len=17-32 w=struggl	-60
len=17-32 w=suggestion	-49
len=17-32 w=support	-48
len=17-32 w=taken	-46
len=17-32 w=tell	33
len=17-32 w=tend	-51
len=17-32 w=thank	25
len=17-32 w=the	-48
len=17-32 w=then	32
len=17-32 w=threaten	-21
len=17-32 w=tick	-47
len=17-32 w=took	72
len=17-32 w=touch	24
len=17-32 w=tri	-53
len=17-32 w=turn	-22
len=17-32 w=understand	50
len=17-32 w=unveil	53
len=17-32 w=vot	-31
len=17-32 w=vow	-31
len=17-32 w=want	-24
len=17-32 w=who	-20
len=17-32 w=worry	-40
len=17-32 w=write	-74
len=2 w='s	54
len=2 w=accord	-26
len=2 w=accuse	39
len=2 w=allege	-27
len=2 w=announce	24
len=2 w=appear	-54
len=2 w=ask	24
len=2 w=attack	44
len=2 w=blast	-61
len=2 w=call	31
len=2 w=claim	23
len=2 w=consider	31
len=2 w=criticize	44
len=2 w=declare	24
len=2 w=declin	21
len=2 w=defend	27
len=2 w=denounce	38
len=2 w=discuss	30
len=2 w=endorse	-25
len=2 w=expect	-22
len=2 w=express	45
len=2 w=feel	24
len=2 w=find	-69
len=2 w=hope	-26
len=2 w=identify	60
len=2 w=mak	-24
len=2 w=mention	30
len=2 w=oppose	-25
len=2 w=point	-43
len=2 w=predict	56
len=2 w=promise	-40
len=2 w=push	-46
len=2 w=put	-46
len=2 w=question	-35
len=2 w=reject	-34
len=2 w=releas	26
len=2 w=report	36
len=2 w=respond	-34
len=2 w=say	-36
len=2 w=seek	28
len=2 w=seen	-46
len=2 w=suggest	-54
len=2 w=tak	-34
len=2 w=the	50
len=2 w=think	-64
len=2 w=went	-23
len=2 w=write	57
len=3 w='s	60
len=3 w=:	-44
len=3 w=N	28
len=3 w=accord	-52
len=3 w=accuse	-26
len=3 w=acknowledge	-66
len=3 w=agree	-34
len=3 w=argue	-52
len=3 w=ask	-65
len=3 w=blast	-48
len=3 w=call	-47
len=3 w=claim	-29
len=3 w=consider	66
len=3 w=continue	21
len=3 w=criticize	71
len=3 w=declin	-29
len=3 w=describe	23
len=3 w=endorse	-35
len=3 w=explain	-33
len=3 w=feel	-29
len=3 w=issu	27
len=3 w=known	74
len=3 w=look	37
len=3 w=mad	-38
len=3 w=mak	-36
len=3 w=mock	47
len=3 w=note	-26
len=3 w=praise	-39
len=3 w=question	-21
len=3 w=refuse	22
len=3 w=reject	37
len=3 w=releas	31
len=3 w=remind	30
len=3 w=report	-33
len=3 w=respond	-37
len=3 w=say	-44
len=3 w=seek	42
len=3 w=show	-68
len=3 w=sought	-22
len=3 w=state	-32
len=3 w=the	-36
len=3 w=urge	35
len=3 w=warn	-29
len=3 w=write	50
len=33+ w='s	-68
len=33+ w=N	-38
len=33+ w=a	-50
len=33+ w=accord	80
len=33+ w=accusation	-46
len=33+ w=acknowledge	-20
len=33+ w=announce	41
len=33+ w=answer	-65
len=33+ w=appear	-26
len=33+ w=ask	-28
len=33+ w=assur	-56
len=33+ w=awar	66
len=33+ w=blame	-36
len=33+ w=blast	21
len=33+ w=call	-42
len=33+ w=caution	22
len=33+ w=conclude	-50
len=33+ w=confirm	23
len=33+ w=declin	23
len=33+ w=deep	40
len=33+ w=defend	-80
len=33+ w=discuss	-62
len=33+ w=distanc	-34
len=33+ w=expand	-40
len=33+ w=explain	27
len=33+ w=fail	21
len=33+ w=find	64
len=33+ w=gnash	-22
len=33+ w=hesitat	32
len=33+ w=hope	26
len=33+ w=includ	25
len=33+ w=indicate	-47
len=33+ w=intend	-22
len=33+ w=know	41
len=33+ w=known	-61
len=33+ w=laid	-33
len=33+ w=mad	-59
len=33+ w=no	-34
len=33+ w=nominat	33
len=33+ w=pledge	-25
len=33+ w=point	25
len=33+ w=promot	26
len=33+ w=proud	-20
len=33+ w=refuse	-52
len=33+ w=reject	-21
len=33+ w=releas	-26
len=33+ w=remember	66
len=33+ w=respond	23
len=33+ w=slamm	-40
len=33+ w=spent	-26
len=33+ w=state	29
len=33+ w=suggest	59
len=33+ w=support	-28
len=33+ w=the	-21
len=33+ w=urge	46
len=33+ w=want	30
len=33+ w=warn	-24
len=33+ w=went	-59
len=33+ w=write	53
len=4 w='s	-59
len=4 w=:	-28
len=4 w=N	-33
len=4 w=accord	-25
len=4 w=accuse	-26
len=4 w=agree	-57
len=4 w=announce	-50
len=4 w=appear	47
len=4 w=attack	-35
len=4 w=back	53
len=4 w=blast	21
len=4 w=call	49
len=4 w=cast	27
len=4 w=cite	-26
len=4 w=claim	55
len=4 w=consider	-32
len=4 w=continue	-30
len=4 w=criticize	-35
len=4 w=decide	41
len=4 w=declare	-29
len=4 w=declin	-57
len=4 w=defend	54
len=4 w=describe	54
len=4 w=endorse	-44
len=4 w=insist	-25
len=4 w=know	24
len=4 w=mak	-41
len=4 w=mention	22
len=4 w=nam	40
len=4 w=offer	28
len=4 w=oppose	62
len=4 w=order	-28
len=4 w=plan	40
len=4 w=praise	-29
len=4 w=promise	-22
len=4 w=push	51
len=4 w=question	-21
len=4 w=refuse	-46
len=4 w=report	-64
len=4 w=say	-31
len=4 w=seem	-28
len=4 w=seen	-30
len=4 w=talk	-28
len=4 w=the	-32
len=4 w=think	36
len=4 w=tweet	35
len=4 w=urge	-34
len=4 w=view	35
len=4 w=want	28
len=4 w=write	-49
len=5-8 w=about	32
len=5-8 w=acknowledge	51
len=5-8 w=acquiesc	-35
len=5-8 w=addres	-29
len=5-8 w=address	-55
len=5-8 w=admit	-24
len=5-8 w=agree	41
len=5-8 w=allege	-66
len=5-8 w=allud	34
len=5-8 w=appear	48
len=5-8 w=ask	-27
len=5-8 w=assert	28
len=5-8 w=assur	23
len=5-8 w=attack	-38
len=5-8 w=back	-43
len=5-8 w=began	25
len=5-8 w=believ	46
len=5-8 w=believe	21
len=5-8 w=blame	-33
len=5-8 w=boast	-39
len=5-8 w=both	45
len=5-8 w=call	55
len=5-8 w=challeng	-44
len=5-8 w=chant	60
len=5-8 w=charge	-34
len=5-8 w=cite	25
len=5-8 w=com	49
len=5-8 w=comment	-41
len=5-8 w=complain	-30
len=5-8 w=complaint	47
len=5-8 w=condemn	-29
len=5-8 w=confirm	85
len=5-8 w=congratulat	24
len=5-8 w=criticism	-21
len=5-8 w=criticize	-32
len=5-8 w=declare	23
len=5-8 w=decry	-29
len=5-8 w=deliver	43
len=5-8 w=deny	70
len=5-8 w=describe	-24
len=5-8 w=detail	-23
len=5-8 w=dismiss	50
len=5-8 w=display	42
len=5-8 w=eager	25
len=5-8 w=echo	-32
len=5-8 w=embrac	-64
len=5-8 w=emphasize	-36
len=5-8 w=endors	-49
len=5-8 w=endorse	-44
len=5-8 w=explain	22
len=5-8 w=fail	-41
len=5-8 w=favor	-27
len=5-8 w=fear	21
len=5-8 w=feel	26
len=5-8 w=find	-81
len=5-8 w=fir	45
len=5-8 w=gav	-37
len=5-8 w=highlight	-50
len=5-8 w=hint	35
len=5-8 w=hold	24
len=5-8 w=identify	-25
len=5-8 w=imply	31
len=5-8 w=in	-40
len=5-8 w=includ	-34
len=5-8 w=indicat	-37
len=5-8 w=insist	60
len=5-8 w=invok	43
len=5-8 w=issu	23
len=5-8 w=it	40
len=5-8 w=know	-51
len=5-8 w=known	-30
len=5-8 w=lament	-44
len=5-8 w=last	46
len=5-8 w=lay	-32
len=5-8 w=learn	-23
len=5-8 w=lik	42
len=5-8 w=look	-50
len=5-8 w=mad	-27
len=5-8 w=mean	-32
len=5-8 w=mention	39
len=5-8 w=mock	-46
len=5-8 w=nam	29
len=5-8 w=need	-47
len=5-8 w=no	-28
len=5-8 w=nominat	20
len=5-8 w=note	-43
len=5-8 w=of	-35
len=5-8 w=offer	-36
len=5-8 w=oppos	-40
len=5-8 w=outlin	-39
len=5-8 w=pass	-30
len=5-8 w=pledge	29
len=5-8 w=point	43
len=5-8 w=portray	-45
len=5-8 w=post	-65
len=5-8 w=praise	61
len=5-8 w=prefer	-43
len=5-8 w=press	-53
len=5-8 w=project	41
len=5-8 w=promise	20
len=5-8 w=promot	-90
len=5-8 w=provid	27
len=5-8 w=push	41
len=5-8 w=put	49
len=5-8 w=question	21
len=5-8 w=quick	-54
len=5-8 w=quot	-34
len=5-8 w=rais	-32
len=5-8 w=read	31
len=5-8 w=recall	-28
len=5-8 w=recogniz	33
len=5-8 w=referenc	26
len=5-8 w=referr	92
len=5-8 w=refuse	26
len=5-8 w=reiterate	-55
len=5-8 w=releas	-21
len=5-8 w=repeat	-22
len=5-8 w=reportedly	42
len=5-8 w=request	-37
len=5-8 w=requir	-38
len=5-8 w=respond	23
len=5-8 w=reveal	31
len=5-8 w=say	36
len=5-8 w=seem	49
len=5-8 w=shar	-58
len=5-8 w=shout	-34
len=5-8 w=shown	49
len=5-8 w=sign	-38
len=5-8 w=slamm	76
len=5-8 w=sound	-39
len=5-8 w=speak	-27
len=5-8 w=spok	26
len=5-8 w=start	-34
len=5-8 w=state	42
len=5-8 w=stress	-28
len=5-8 w=struck	-25
len=5-8 w=struggl	34
len=5-8 w=support	-21
len=5-8 w=tak	28
len=5-8 w=taken	27
len=5-8 w=talk	-83
len=5-8 w=thank	-57
len=5-8 w=they'r	48
len=5-8 w=threaten	53
len=5-8 w=took	-43
len=5-8 w=tri	26
len=5-8 w=unveil	-43
len=5-8 w=used	33
len=5-8 w=view	-66
len=5-8 w=vot	-44
len=5-8 w=vow	53
len=5-8 w=want	28
len=5-8 w=watch	-23
len=5-8 w=went	-53
len=5-8 w=worry	44
len=5-8 w=write	-45
len=9-16 w=:	106
len=9-16 w=N	-31
len=9-16 w=abl	-26
len=9-16 w=about	20
len=9-16 w=accord	-21
len=9-16 w=accuse	29
len=9-16 w=acknowledge	-50
len=9-16 w=acquiesc	-25
len=9-16 w=addres	36
len=9-16 w=advocat	-28
len=9-16 w=allege	42
len=9-16 w=allow	28
len=9-16 w=allud	22
len=9-16 w=almost	32
len=9-16 w=angry	-32
len=9-16 w=announce	22
len=9-16 w=answer	-42
len=9-16 w=apologiz	-32
len=9-16 w=appoint	41
len=9-16 w=argu	26
len=9-16 w=argument	29
len=9-16 w=assur	-41
len=9-16 w=attack	-41
len=9-16 w=attempt	-95
len=9-16 w=avoid	-50
len=9-16 w=back	-128
len=9-16 w=becom	24
len=9-16 w=began	-26
len=9-16 w=blame	46
len=9-16 w=block	25
len=9-16 w=both	-37
len=9-16 w=bristl	33
len=9-16 w=campaign	-40
len=9-16 w=captur	57
len=9-16 w=car	-38
len=9-16 w=caution	40
len=9-16 w=challeng	48
len=9-16 w=chant	-39
len=9-16 w=cheer	26
len=9-16 w=cite	-25
len=9-16 w=coin	-29
len=9-16 w=com	-51
len=9-16 w=comment	41
len=9-16 w=concede	47
len=9-16 w=concern	62
len=9-16 w=condemn	35
len=9-16 w=confirm	-62
len=9-16 w=consider	-46
len=9-16 w=contend	29
len=9-16 w=continu	-52
len=9-16 w=count	46
len=9-16 w=cover	-51
len=9-16 w=criticism	-63
len=9-16 w=criticiz	-23
len=9-16 w=criticize	-32
len=9-16 w=debat	-35
len=9-16 w=decide	-30
len=9-16 w=decision	26
len=9-16 w=declare	55
len=9-16 w=declin	-59
len=9-16 w=decry	45
len=9-16 w=deem	-58
len=9-16 w=deliver	-72
len=9-16 w=demonstrat	24
len=9-16 w=denounce	-101
len=9-16 w=deny	-29
len=9-16 w=determine	28
len=9-16 w=devot	31
len=9-16 w=disclose	34
len=9-16 w=discus	-69
len=9-16 w=discuss	-33
len=9-16 w=dislik	-28
len=9-16 w=distanc	-35
len=9-16 w=drew	-59
len=9-16 w=eager	-25
len=9-16 w=embrac	-43
len=9-16 w=emphasize	41
len=9-16 w=encourag	40
len=9-16 w=endorse	-52
len=9-16 w=estimate	30
len=9-16 w=expect	45
len=9-16 w=explain	23
len=9-16 w=expos	42
len=9-16 w=fail	22
len=9-16 w=favor	28
len=9-16 w=fear	25
len=9-16 w=feel	53
len=9-16 w=fir	-40
len=9-16 w=focus	23
len=9-16 w=for	-32
len=9-16 w=gav	-31
len=9-16 w=giv	-30
len=9-16 w=highlight	28
len=9-16 w=hint	-49
len=9-16 w=hir	21
len=9-16 w=hit	-29
len=9-16 w=identify	-28
len=9-16 w=imply	44
len=9-16 w=includ	51
len=9-16 w=indicate	-36
len=9-16 w=inform	33
len=9-16 w=intend	23
len=9-16 w=introduc	-44
len=9-16 w=invok	-60
len=9-16 w=issu	-51
len=9-16 w=join	52
len=9-16 w=keep	-55
len=9-16 w=known	-73
len=9-16 w=lament	23
len=9-16 w=last	-54
len=9-16 w=learn	20
len=9-16 w=liken	-25
len=9-16 w=lov	-53
len=9-16 w=mak	35
len=9-16 w=mention	-45
len=9-16 w=mor	-21
len=9-16 w=most	33
len=9-16 w=nam	-31
len=9-16 w=new	30
len=9-16 w=no	25
len=9-16 w=nominat	-78
len=9-16 w=open	27
len=9-16 w=oppos	-45
len=9-16 w=oppose	-35
len=9-16 w=opt	25
len=9-16 w=order	29
len=9-16 w=outlin	22
len=9-16 w=pass	-52
len=9-16 w=pivot	-30
len=9-16 w=plan	40
len=9-16 w=play	-40
len=9-16 w=plead	-33
len=9-16 w=pledge	26
len=9-16 w=praise	-42
len=9-16 w=prefer	35
len=9-16 w=project	-31
len=9-16 w=promis	26
len=9-16 w=promot	46
len=9-16 w=propose	42
len=9-16 w=protest	-43
len=9-16 w=proud	36
len=9-16 w=prov	-23
len=9-16 w=provid	-58
len=9-16 w=publish	-22
len=9-16 w=put	49
len=9-16 w=quick	-28
len=9-16 w=rail	-33
len=9-16 w=read	-26
len=9-16 w=reaffirm	-51
len=9-16 w=recall	-60
len=9-16 w=recogniz	-20
len=9-16 w=recognize	49
len=9-16 w=referenc	28
len=9-16 w=referr	-30
len=9-16 w=reiterate	-43
len=9-16 w=releas	-20
len=9-16 w=rely	41
len=9-16 w=reply	-24
len=9-16 w=reportedly	41
len=9-16 w=requir	23
len=9-16 w=respond	-27
len=9-16 w=restrict	-37
len=9-16 w=ridicul	28
len=9-16 w=say	60
len=9-16 w=seemingly	-45
len=9-16 w=self-describ	-64
len=9-16 w=shar	29
len=9-16 w=shown	-33
len=9-16 w=signal	37
len=9-16 w=sinc	34
len=9-16 w=skeptical	-29
len=9-16 w=slamm	-62
len=9-16 w=so	-40
len=9-16 w=sought	-26
len=9-16 w=sound	-48
len=9-16 w=speak	-26
len=9-16 w=start	-37
len=9-16 w=state	-34
len=9-16 w=struggl	42
len=9-16 w=suggest	28
len=9-16 w=suggestion	61
len=9-16 w=support	-35
len=9-16 w=taken	-21
len=9-16 w=tend	-33
len=9-16 w=testify	27
len=9-16 w=thank	-31
len=9-16 w=titl	25
len=9-16 w=took	-44
len=9-16 w=tout	-28
len=9-16 w=try	-30
len=9-16 w=turn	-42
len=9-16 w=tweet	-25
len=9-16 w=unveil	-32
len=9-16 w=view	-28
len=9-16 w=voice	68
len=9-16 w=vot	-54
len=9-16 w=want	-50
len=9-16 w=warn	28
len=9-16 w=watch	-21
len=9-16 w=welcom	37
len=9-16 w=who	-43
len=9-16 w=will	-52
len=9-16 w=work	24
len=9-16 w=worry	-27
len=9-16 w=yet	-41
mid b=# w=accord	-26
mid b=# w=find	26
mid b=# w=say	-43
mid b=# w=show	42
mid b=-ed w=allegedly	25
mid b=-ed w=cite	35
mid b=-ed w=deem	22
mid b=-ed w=feel	-29
mid b=-ed w=report	-27
mid b=-ed w=say	-37
mid b=-ed w=seemingly	31
mid b=-ing w='s	38
mid b=-ing w=N	23
mid b=-ing w=a	-37
mid b=-ing w=assur	-23
mid b=-ing w=becom	26
mid b=-ing w=charge	21
mid b=-ing w=cite	-34
mid b=-ing w=consider	-38
mid b=-ing w=describe	23
mid b=-ing w=embitter	-23
mid b=-ing w=endur	-37
mid b=-ing w=grappl	-21
mid b=-ing w=in	-30
mid b=-ing w=includ	-28
mid b=-ing w=insist	22
mid b=-ing w=interject	-23
mid b=-ing w=know	-31
mid b=-ing w=known	28
mid b=-ing w=lobb	-23
mid b=-ing w=mad	32
mid b=-ing w=mention	26
mid b=-ing w=recall	-28
mid b=-ing w=report	26
mid b=-ing w=reportedly	34
mid b=-ing w=rethink	26
mid b=-ing w=say	-36
mid b=-ing w=seen	-47
mid b=-ing w=show	29
mid b=-ing w=suggest	-32
mid b=-ing w=support	-38
mid b=-ing w=talk	-37
mid b=-ing w=took	26
mid b=-ly w=N	-42
mid b=-ly w=appear	-44
mid b=-ly w=reflect	-33
mid b=-s w=N	-40
mid b=-s w=allow	41
mid b=-s w=apparently	-31
mid b=-s w=ask	55
mid b=-s w=blame	-32
mid b=-s w=call	-36
mid b=-s w=denounce	-38
mid b=-s w=describe	-26
mid b=-s w=disavow	-23
mid b=-s w=dismiss	-27
mid b=-s w=express	-39
mid b=-s w=highlight	-46
mid b=-s w=jabb	-26
mid b=-s w=of	-23
mid b=-s w=pick	29
mid b=-s w=pres	-22
mid b=-s w=publish	-27
mid b=-s w=reject	-25
mid b=-s w=releas	-22
mid b=-s w=remind	-40
mid b=-s w=report	27
mid b=-s w=respond	-35
mid b=-s w=say	-24
mid b=-s w=show	-26
mid b=-s w=speak	31
mid b=-s w=spok	27
mid b=-s w=start	40
mid b=-s w=struck	25
mid b=-s w=thank	39
mid b=-s w=tick	36
mid b=N w=a	35
mid b=N w=about	-28
mid b=N w=accord	-72
mid b=N w=accuse	-35
mid b=N w=aggressiv	36
mid b=N w=all	-56
mid b=N w=allow	-47
mid b=N w=appoint	-36
mid b=N w=argue	-39
mid b=N w=attempt	33
mid b=N w=awar	-38
mid b=N w=back	54
mid b=N w=challeng	-24
mid b=N w=charge	-21
mid b=N w=cheer	33
mid b=N w=chide	21
mid b=N w=cite	-45
mid b=N w=claim	21
mid b=N w=compare	-38
mid b=N w=confusion	21
mid b=N w=consider	-26
mid b=N w=continue	29
mid b=N w=credit	-42
mid b=N w=critical	41
mid b=N w=declar	-38
mid b=N w=decry	34
mid b=N w=defend	23
mid b=N w=echo	-58
mid b=N w=endorse	59
mid b=N w=extol	-43
mid b=N w=favor	31
mid b=N w=find	-68
mid b=N w=follow	-47
mid b=N w=grass-root	30
mid b=N w=has	-49
mid b=N w=heap	-38
mid b=N w=hir	-60
mid b=N w=hold	20
mid b=N w=impress	23
mid b=N w=introduc	43
mid b=N w=knock	-37
mid b=N w=known	20
mid b=N w=laud	-46
mid b=N w=lit	-32
mid b=N w=look	-33
mid b=N w=mad	-47
mid b=N w=mak	36
mid b=N w=mean	-41
mid b=N w=misgiving	26
mid b=N w=nam	39
mid b=N w=nominat	-26
mid b=N w=on	31
mid b=N w=onc	42
mid b=N w=oppos	26
mid b=N w=portray	-64
mid b=N w=praise	20
mid b=N w=prevent	-38
mid b=N w=quot	-76
mid b=N w=rail	-45
mid b=N w=rais	-40
mid b=N w=remember	-28
mid b=N w=resist	-27
mid b=N w=ridicul	-43
mid b=N w=say	-22
mid b=N w=self-describ	30
mid b=N w=show	-24
mid b=N w=sid	-28
mid b=N w=singl	-26
mid b=N w=slam	-50
mid b=N w=slamm	37
mid b=N w=speak	-22
mid b=N w=start	-23
mid b=N w=suggest	-44
mid b=N w=support	33
mid b=N w=taken	29
mid b=N w=talk	61
mid b=N w=they'r	-26
mid b=N w=think	-37
mid b=N w=touch	-27
mid b=N w=tri	39
mid b=N w=turn	-29
mid b=N w=uneasy	-42
mid b=N w=urge	-76
mid b=N w=vot	26
mid b=N w=want	-60
mid b=N w=went	28
mid b=N w=worry	-47
mid b=N w=yet	22
mid b=N w=zero	22
mid b=Q w=N	45
mid b=Q w=chant	23
mid b=Q w=pledge	-35
mid b=Q w=publish	22
mid b=Q w=shout	32
mid b=Q w=suggest	-54
mid b=a w=N	-31
mid b=a w=advocat	28
mid b=a w=agree	38
mid b=a w=announce	-50
mid b=a w=approv	-28
mid b=a w=articulat	26
mid b=a w=back	25
mid b=a w=been	32
mid b=a w=blam	-30
mid b=a w=blast	-45
mid b=a w=block	34
mid b=a w=call	26
mid b=a w=cite	31
mid b=a w=conclude	36
mid b=a w=creat	-49
mid b=a w=declin	-23
mid b=a w=describe	-42
mid b=a w=detail	-33
mid b=a w=discuss	28
mid b=a w=display	31
mid b=a w=dub	-33
mid b=a w=echo	-37
mid b=a w=favor	-35
mid b=a w=featur	-25
mid b=a w=hir	39
mid b=a w=inability	26
mid b=a w=issu	-56
mid b=a w=join	22
mid b=a w=knock	-38
mid b=a w=look	-36
mid b=a w=need	20
mid b=a w=offer	-24
mid b=a w=oppose	26
mid b=a w=order	-34
mid b=a w=pass	-39
mid b=a w=predict	46
mid b=a w=promot	-62
mid b=a w=react	-52
mid b=a w=recall	-29
mid b=a w=recount	-32
mid b=a w=referr	-35
mid b=a w=releas	26
mid b=a w=remember	22
mid b=a w=report	40
mid b=a w=respond	-38
mid b=a w=retweet	-43
mid b=a w=seem	-37
mid b=a w=set	35
mid b=a w=show	-33
mid b=a w=sign	33
mid b=a w=spok	26
mid b=a w=support	-49
mid b=a w=tak	-43
mid b=a w=talk	-22
mid b=a w=tick	-33
mid b=a w=tweet	-41
mid b=a w=vot	-32
mid b=about w=accord	-20
mid b=about w=ask	28
mid b=about w=question	-28
mid b=about w=remind	25
mid b=about w=say	27
mid b=about w=skeptical	-32
mid b=about w=tell	57
mid b=about w=write	-37
mid b=all w=call	-51
mid b=all w=launch	-31
mid b=an w=N	-33
mid b=an w=declar	29
mid b=an w=offer	43
mid b=an w=play	-29
mid b=an w=predict	22
mid b=an w=prefer	-28
mid b=an w=premier	-42
mid b=an w=publish	-32
mid b=an w=unveil	-25
mid b=another w=quot	-23
mid b=any w=suggest	-31
mid b=as w=describe	50
mid b=as w=watch	-32
mid b=at w=bristl	35
mid b=at w=claim	-44
mid b=at w=hint	-26
mid b=at w=look	26
mid b=because w=got	26
mid b=because w=say	-28
mid b=both w=say	-45
mid b=both w=think	-32
mid b=by w=respond	25
mid b=each w=accuse	29
mid b=even w=report	-37
mid b=for w=criticism	-34
mid b=for w=hope	46
mid b=for w=investigat	-27
mid b=for w=request	29
mid b=for w=say	-48
mid b=has w=note	-20
mid b=has w=say	-29
mid b=he w=N	-43
mid b=he w=accord	-24
mid b=he w=believ	-49
mid b=he w=claim	-24
mid b=he w=feel	24
mid b=he w=indicate	-29
mid b=he w=insist	-32
mid b=he w=learn	20
mid b=he w=show	-61
mid b=her w=attack	-49
mid b=her w=attribut	-46
mid b=her w=cast	-68
mid b=her w=criticism	32
mid b=her w=learn	41
mid b=her w=need	-42
mid b=her w=question	24
mid b=her w=remember	-44
mid b=her w=show	-53
mid b=her w=spoken	-38
mid b=her w=talk	-36
mid b=her w=tell	25
mid b=her w=tout	-30
mid b=him w=ask	-72
mid b=him w=call	-33
mid b=him w=com	22
mid b=him w=criticize	-37
mid b=him w=description	21
mid b=him w=dismiss	-32
mid b=him w=see	-30
mid b=him w=urge	-51
mid b=him w=went	33
mid b=himself w=portray	-47
mid b=himself w=see	26
mid b=his w=N	-72
mid b=his w=announce	73
mid b=his w=appear	-21
mid b=his w=back	-48
mid b=his w=challeng	-44
mid b=his w=deliver	21
mid b=his w=embrac	47
mid b=his w=highlight	24
mid b=his w=praise	22
mid b=his w=pronounce	-38
mid b=his w=proud	-22
mid b=his w=question	-50
mid b=his w=repeat	-24
mid b=his w=revisit	35
mid b=his w=say	-50
mid b=his w=thank	-56
mid b=his w=tout	29
mid b=his w=understood	-53
mid b=how w=describe	-44
mid b=how w=discuss	-45
mid b=how w=exemplify	26
mid b=how w=focus	-52
mid b=how w=know	34
mid b=how w=provid	-29
mid b=how w=seem	-23
mid b=how w=struggl	22
mid b=how w=two	-39
mid b=how w=understand	25
mid b=how w=yet	-26
mid b=if w=watch	-43
mid b=in w=believ	28
mid b=in w=mak	-44
mid b=in w=play	-28
mid b=in w=rul	21
mid b=in w=say	-35
mid b=is w=think	35
mid b=it w=N	-23
mid b=it w=accuse	-24
mid b=it w=acknowledg	-27
mid b=it w=announce	-21
mid b=it w=oppose	48
mid b=it w=see	27
mid b=it w=talk	31
mid b=it w=view	-32
mid b=it w=want	-38
mid b=it w=watch	-40
mid b=its w=churn	-27
mid b=its w=disclose	-25
mid b=its w=known	-42
mid b=its w=mention	25
mid b=its w=register	-26
mid b=just w=N	-52
mid b=just w=show	-38
mid b=l w=a	36
mid b=l w=accord	-22
mid b=l w=allegation	22
mid b=l w=allud	-22
mid b=l w=applaud	-39
mid b=l w=ask	32
mid b=l w=attribut	-22
mid b=l w=avoid	25
mid b=l w=challeng	-38
mid b=l w=claim	20
mid b=l w=cover	-33
mid b=l w=criticize	-39
mid b=l w=declaration	22
mid b=l w=declin	24
mid b=l w=describ	-35
mid b=l w=embrac	-63
mid b=l w=find	40
mid b=l w=gon	-43
mid b=l w=in	-71
mid b=l w=includ	-53
mid b=l w=mad	28
mid b=l w=mention	-30
mid b=l w=no	23
mid b=l w=note	-39
mid b=l w=of	33
mid b=l w=oppose	-27
mid b=l w=original	-27
mid b=l w=post	-28
mid b=l w=promise	-23
mid b=l w=promot	-38
mid b=l w=propose	-29
mid b=l w=push	-35
mid b=l w=recommend	-25
mid b=l w=rely	-31
mid b=l w=remember	-43
mid b=l w=report	-24
mid b=l w=respond	-24
mid b=l w=seem	-36
mid b=l w=self-describ	42
mid b=l w=show	41
mid b=l w=stood	-37
mid b=l w=stress	-40
mid b=l w=taken	22
mid b=l w=tell	-39
mid b=l w=that	-34
mid b=l w=the	35
mid b=l w=think	-30
mid b=l w=urge	36
mid b=l w=view	21
mid b=l w=was	-50
mid b=l w=work	-52
mid b=l w=would	-27
mid b=l w=write	26
mid b=like w=recognize	20
mid b=many w=reiterate	-24
mid b=many w=won	-36
mid b=more w=accord	-36
mid b=more w=offer	-25
mid b=more w=say	35
mid b=more w=sound	-52
mid b=most w=reveal	-24
mid b=no w=cite	-34
mid b=no w=say	39
mid b=no w=show	30
mid b=no w=want	31
mid b=not w='s	-21
mid b=not w=decide	54
mid b=not w=promise	-52
mid b=not w=seem	27
mid b=not w=urge	-26
mid b=not w=vow	-21
mid b=not w=warn	27
mid b=of w=accuse	23
mid b=one w=endorse	-33
mid b=one w=suggest	34
mid b=our w=need	20
mid b=rather w=argue	-21
mid b=several w=blame	-37
mid b=several w=cite	-41
mid b=she w=announce	-59
mid b=she w=say	20
mid b=she w=sur	25
mid b=she w=tell	-36
mid b=some w=debat	-30
mid b=some w=honest	-41
mid b=some w=respond	-22
mid b=some w=say	-36
mid b=that w=N	-23
mid b=that w=accusation	32
mid b=that w=acknowledg	-51
mid b=that w=affirm	30
mid b=that w=allow	53
mid b=that w=an	38
mid b=that w=answer	21
mid b=that w=any	43
mid b=that w=awar	-35
mid b=that w=believ	-21
mid b=that w=bett	-39
mid b=that w=boast	56
mid b=that w=by-now-familiar	35
mid b=that w=call	-49
mid b=that w=campaign	24
mid b=that w=caution	-62
mid b=that w=charge	-41
mid b=that w=cite	-37
mid b=that w=clarify	-53
mid b=that w=complain	-32
mid b=that w=concern	-43
mid b=that w=conclud	-47
mid b=that w=confirm	28
mid b=that w=considerabl	-25
mid b=that w=contend	55
mid b=that w=continu	-39
mid b=that w=declare	25
mid b=that w=deny	43
mid b=that w=disclose	-25
mid b=that w=dwell	37
mid b=that w=elaborate	-24
mid b=that w=emphasize	-20
mid b=that w=estimate	26
mid b=that w=expect	-23
mid b=that w=express	31
mid b=that w=fear	-21
mid b=that w=feel	25
mid b=that w=fil	-31
mid b=that w=find	-31
mid b=that w=forecast	-25
mid b=that w=go	30
mid b=that w=grow	24
mid b=that w=he'll	-45
mid b=that w=hop	-43
mid b=that w=hope	-50
mid b=that w=hopeful	23
mid b=that w=imply	47
mid b=that w=indicat	-53
mid b=that w=indicate	-23
mid b=that w=intimat	-30
mid b=that w=issu	-23
mid b=that w=it	-27
mid b=that w=know	-66
mid b=that w=marvel	23
mid b=that w=most	-36
mid b=that w=new	22
mid b=that w=no	-30
mid b=that w=not	-64
mid b=that w=note	-31
mid b=that w=operat	28
mid b=that w=order	25
mid b=that w=pivot	22
mid b=that w=pledge	-33
mid b=that w=posit	-40
mid b=that w=post	36
mid b=that w=predict	-23
mid b=that w=promise	-23
mid b=that w=quick	-33
mid b=that w=realize	-43
mid b=that w=reassur	33
mid b=that w=recognize	-49
mid b=that w=reject	22
mid b=that w=remark	-21
mid b=that w=remind	-22
mid b=that w=repeat	22
mid b=that w=reply	-34
mid b=that w=report	-23
mid b=that w=respond	-28
mid b=that w=see	-26
mid b=that w=show	-40
mid b=that w=sinc	-28
mid b=that w=speculat	39
mid b=that w=spend	22
mid b=that w=state	-56
mid b=that w=statement	34
mid b=that w=suggestion	32
mid b=that w=surpris	-45
mid b=that w=suspect	-21
mid b=that w=suspicion	23
mid b=that w=testify	-34
mid b=that w=the	34
mid b=that w=think	-25
mid b=that w=try	21
mid b=that w=warn	-22
mid b=the w='s	-30
mid b=the w=,	28
mid b=the w=10	-47
mid b=the w=accord	-68
mid b=the w=acknowledge	-22
mid b=the w=address	25
mid b=the w=advic	-35
mid b=the w=agre	40
mid b=the w=air	20
mid b=the w=answer	46
mid b=the w=attack	27
mid b=the w=awar	-62
mid b=the w=bear	20
mid b=the w=bemoan	-39
mid b=the w=call	-51
mid b=the w=cam	57
mid b=the w=cast	28
mid b=the w=celebrat	39
mid b=the w=challeng	33
mid b=the w=clos	-39
mid b=the w=com	29
mid b=the w=compare	-23
mid b=the w=contrast	-54
mid b=the w=conven	-42
mid b=the w=decry	-61
mid b=the w=defend	-38
mid b=the w=denounce	40
mid b=the w=deny	57
mid b=the w=describe	-45
mid b=the w=diagnosi	20
mid b=the w=discuss	-23
mid b=the w=dismiss	37
mid b=the w=divid	-52
mid b=the w=drew	23
mid b=the w=embrac	25
mid b=the w=encourag	31
mid b=the w=eviscerat	-52
mid b=the w=expand	-30
mid b=the w=expect	-45
mid b=the w=express	26
mid b=the w=fail	-52
mid b=the w=flip-flopp	21
mid b=the w=foreshadow	-32
mid b=the w=fram	-23
mid b=the w=gav	-48
mid b=the w=get	23
mid b=the w=gloss	-32
mid b=the w=highlight	-52
mid b=the w=hope	-41
mid b=the w=identify	25
mid b=the w=invok	28
mid b=the w=issu	-42
mid b=the w=it	25
mid b=the w=lament	-38
mid b=the w=liken	-34
mid b=the w=list	33
mid b=the w=look	-31
mid b=the w=mention	-32
mid b=the w=mount	-32
mid b=the w=note	-22
mid b=the w=opposition	-58
mid b=the w=point	-41
mid b=the w=post	32
mid b=the w=praise	-30
mid b=the w=publish	-45
mid b=the w=push	32
mid b=the w=put	-24
mid b=the w=question	28
mid b=the w=recall	-57
mid b=the w=referenc	-26
mid b=the w=repeat	21
mid b=the w=report	-110
mid b=the w=respond	22
mid b=the w=ridicul	22
mid b=the w=say	-46
mid b=the w=see	-26
mid b=the w=self-doubt	21
mid b=the w=show	-30
mid b=the w=speech	29
mid b=the w=spok	-21
mid b=the w=suggest	-27
mid b=the w=tak	-39
mid b=the w=taken	-23
mid b=the w=the	-29
mid b=the w=touch	-50
mid b=the w=tout	32
mid b=the w=tri	40
mid b=the w=understand	31
mid b=the w=urge	-45
mid b=the w=used	40
mid b=the w=vot	41
mid b=the w=write	-52
mid b=their w=all	21
mid b=their w=ask	-35
mid b=their w=outlin	-37
mid b=their w=say	-42
mid b=them w=ask	-43
mid b=them w=boast	-23
mid b=themselves w=describe	57
mid b=there w=N	-44
mid b=there w=agree	-41
mid b=there w=say	25
mid b=these w=high	-38
mid b=they w=insist	-51
mid b=this w=an	-44
mid b=this w=seen	-42
mid b=this w=seiz	24
mid b=this w=think	-29
mid b=those w=push	28
mid b=to w='s	-26
mid b=to w=N	45
mid b=to w=advise	-32
mid b=to w=advocat	22
mid b=to w=agree	-33
mid b=to w=aim	-58
mid b=to w=almost	21
mid b=to w=ask	25
mid b=to w=attempt	28
mid b=to w=choos	-27
mid b=to w=decid	24
mid b=to w=decision	48
mid b=to w=deep	-52
mid b=to w=eager	39
mid b=to w=envision	-27
mid b=to w=feel	31
mid b=to w=hop	-27
mid b=to w=intend	20
mid b=to w=keep	-23
mid b=to w=lik	-22
mid b=to w=opt	-42
mid b=to w=order	-44
mid b=to w=plan	36
mid b=to w=pledg	27
mid b=to w=project	41
mid b=to w=refusal	50
mid b=to w=requir	-43
mid b=to w=respond	-32
mid b=to w=sentenc	-43
mid b=to w=sought	-71
mid b=to w=strategy	-65
mid b=to w=suggest	26
mid b=to w=tell	67
mid b=to w=threaten	31
mid b=to w=unveil	-42
mid b=to w=vot	-30
mid b=to w=want	-29
mid b=to w=will	45
mid b=to w=willingnes	-38
mid b=two w=announce	-45
mid b=v w=say	-31
mid b=v w=write	-44
mid b=was w=contention	-36
mid b=was w=say	-40
mid b=we w=say	21
mid b=were w=estimate	-30
mid b=what w=highlight	-23
mid b=what w=hint	30
mid b=what w=know	24
mid b=what w=note	-52
mid b=what w=want	38
mid b=when w=remember	-25
mid b=when w=say	-28
mid b=when w=tell	22
mid b=whether w=N	-22
mid b=whether w=ask	-24
mid b=whether w=it	-40
mid b=whether w=put	26
mid b=whether w=rais	-20
mid b=whether w=the	-53
mid b=which w=bother	26
mid b=which w=outlin	32
mid b=while w=accord	-37
mid b=while w=say	-45
mid b=who w=N	47
mid b=why w=N	26
mid b=why w=a	-64
mid b=why w=explain	28
mid b=why w=press	22
mid b=why w=start	-22
mid b=why w=struggl	32
mid b=will w=believ	24
mid b=with w=present	-40
mid b=with w=sid	42
mid b=yet w=request	-41
mid b=you w=:	-29
n=! cue=0	87
n=! q=false	87
n=" Q	-41
n=" Q "	-30
n=" Q Q	-24
n=" Q cue=false	-38
n=" b=N	-21
n=" b=Q	-28
n=" b=a	31
n=" commas=0	-25
n=" commas=1	-22
n=" cue=0	-39
n=" f=-ed L	-66
n=" f=-ing L	21
n=" f=l L	21
n=" l=-s	39
n=" l=a	-21
n=" l=l	-21
n=" len=17-32	22
n=" len=5-8	-27
n=" q=false	-88
n=" verbs=1 b=a	43
n=" w=call	-23
n=" w=say	-27
n=$ #	-95
n=$ # cue=false	-93
n=$ # l	-61
n=$ b=#	35
n=$ b=-ing	-39
n=$ b=-s	21
n=$ b=Q	-48
n=$ b=a	29
n=$ b=an	22
n=$ b=any	-42
n=$ b=as	-62
n=$ b=at	-21
n=$ b=because	22
n=$ b=for	-29
n=$ b=himself	43
n=$ b=in	41
n=$ b=is	24
n=$ b=on	-22
n=$ b=she	22
n=$ b=some	-25
n=$ b=that	39
n=$ b=they	24
n=$ b=v	-20
n=$ b=was	31
n=$ b=why	-60
n=$ commas=0	28
n=$ commas=1	-27
n=$ commas=3	-41
n=$ f='s L	-21
n=$ f=-ed 0	-52
n=$ f=-ed R	37
n=$ f=-ing 0	34
n=$ f=-s L	63
n=$ f=-s R	30
n=$ f=: L	-32
n=$ f=N 0	-59
n=$ f=N I	35
n=$ f=N L	-62
n=$ f=N R	-38
n=$ f=a 0	24
n=$ f=in R	25
n=$ f=it 0	-28
n=$ f=l R	-43
n=$ f=then L	27
n=$ f=v 0	-41
n=$ l="	57
n=$ l=#	198
n=$ l='	-56
n=$ l=)	-86
n=$ l=.	-473
n=$ l=:	-89
n=$ l=?	-136
n=$ l=N	158
n=$ l=’	-71
n=$ len=1	-34
n=$ len=17-32	24
n=$ len=2	-36
n=$ len=3	-77
n=$ len=4	-66
n=$ len=9-16	39
n=$ q=false	-64
n=$ q=true	65
n=$ verbs=0 b=-s	-31
n=$ verbs=0 b=N	25
n=$ verbs=0 b=a	65
n=$ verbs=0 b=about	35
n=$ verbs=0 b=as	-42
n=$ verbs=0 b=for	-27
n=$ verbs=0 b=its	23
n=$ verbs=0 b=l	43
n=$ verbs=0 b=that	-25
n=$ verbs=0 b=to	35
n=$ verbs=1 b=-ed	37
n=$ verbs=1 b=-ly	24
n=$ verbs=1 b=Q	-42
n=$ verbs=1 b=he	37
n=$ verbs=1 b=his	-52
n=$ verbs=1 b=that	33
n=$ verbs=1 b=the	24
n=$ verbs=2 b=a	25
n=$ verbs=2 b=as	-21
n=$ verbs=2 b=l	-33
n=$ verbs=2 b=she	41
n=$ verbs=2 b=that	54
n=$ verbs=2 b=whether	-21
n=$ verbs=2 b=why	-44
n=$ verbs=3 b=-ed	-39
n=$ verbs=3 b=-ing	-34
n=$ verbs=3 b=-s	56
n=$ verbs=3 b=a	-54
n=$ verbs=3 b=any	-38
n=$ verbs=3 b=her	-41
n=$ verbs=3 b=him	-20
n=$ verbs=3 b=his	21
n=$ verbs=3 b=is	25
n=$ verbs=3 b=l	-26
n=$ verbs=3 b=not	-23
n=$ verbs=3 b=the	-68
n=$ verbs=3 b=there	-27
n=$ verbs=3 b=those	-29
n=$ verbs=3 b=to	-63
n=$ verbs=3 b=why	-22
n=$ w='s	-24
n=$ w=:	-41
n=$ w=N	-60
n=$ w=accord	103
n=$ w=acknowledg	25
n=$ w=add	25
n=$ w=aim	32
n=$ w=argue	-31
n=$ w=ask	-38
n=$ w=back	-21
n=$ w=cast	-23
n=$ w=claim	20
n=$ w=complain	-24
n=$ w=conclude	-48
n=$ w=condemn	-21
n=$ w=declin	-24
n=$ w=deliver	-36
n=$ w=discuss	-28
n=$ w=dismiss	-34
n=$ w=embrac	22
n=$ w=estimate	35
n=$ w=explain	60
n=$ w=fil	-45
n=$ w=focus	48
n=$ w=hope	-33
n=$ w=insist	-29
n=$ w=it	-28
n=$ w=lament	37
n=$ w=lik	-46
n=$ w=mak	-25
n=$ w=mock	25
n=$ w=no	-29
n=$ w=nominat	-29
n=$ w=note	53
n=$ w=order	53
n=$ w=pass	-41
n=$ w=plan	-31
n=$ w=pledge	36
n=$ w=portray	37
n=$ w=post	-29
n=$ w=predict	-29
n=$ w=question	-22
n=$ w=quot	34
n=$ w=recall	51
n=$ w=referr	26
n=$ w=refuse	-29
n=$ w=remind	-67
n=$ w=report	36
n=$ w=say	77
n=$ w=seek	-43
n=$ w=seen	32
n=$ w=sign	-35
n=$ w=speak	-51
n=$ w=state	22
n=$ w=suggest	82
n=$ w=support	-39
n=$ w=tak	21
n=$ w=talk	-44
n=$ w=tell	22
n=$ w=then	27
n=$ w=urge	43
n=$ w=vow	23
n=$ w=write	-58
n=% commas=1	-90
n=% f=v L	47
n=% len=17-32	28
n=% of	-41
n=% of N	-24
n=% of cue=false	-40
n=' -s	-46
n=' -s cue=false	-30
n=' b=the	-29
n=' cue=0	-29
n=' f=-s L	21
n=' f=l L	-40
n=' l	-68
n=' l cue=false	-64
n=' len=1	-29
n=' len=5-8	-40
n=' len=9-16	49
n=' verbs=0 b=N	-30
n=' verbs=1 b=N	38
n=( #	-59
n=( # cue=false	-59
n=( N )	-119
n=( N .	-97
n=( N N	105
n=( and	-35
n=( and cue=false	-35
n=( b=N	22
n=( b=l	-87
n=( b=that	-33
n=( commas=0	44
n=( commas=2	-39
n=( cue=4	51
n=( f=-ing L	-28
n=( f=-s L	37
n=( f=l L	28
n=( l	26
n=( l cue=false	26
n=( l=-s	25
n=( l=N	-70
n=( l=l	51
n=( len=33+	-64
n=( len=5-8	26
n=( len=9-16	-31
n=( q=false	30
n=( verbs=0 b=N	62
n=( w=say	-69
n=) , cue=false	-52
n=) .	33
n=) . ^	33
n=) . cue=false	54
n=) and cue=false	-67
n=) b=-s	24
n=) b=l	35
n=) b=that	21
n=) commas=0	35
n=) commas=2	-24
n=) cue=3	42
n=) f=-ed L	27
n=) f=-ing L	56
n=) l="	51
n=) l=-s	-28
n=) l=N	-29
n=) l=l	42
n=) len=17-32	-46
n=) len=33+	-57
n=) len=5-8	23
n=) q=true	51
n=) verbs=0 b=N	61
n=) verbs=3 b=N	-22
n=) w=say	37
n=, "	-59
n=, " Q	-59
n=, " cue=false	-59
n=, # %	31
n=, # cue=false	-34
n=, # l	49
n=, -ed a	64
n=, -ed by	-40
n=, -ed l	-25
n=, -ed with	49
n=, -ing "	-60
n=, -ing -ing	-79
n=, -ing a	77
n=, -ing cue=false	-89
n=, -ing cue=true	72
n=, -ing he	40
n=, -ing him	31
n=, -ing his	-68
n=, -ing l	-22
n=, -ing she	25
n=, -ing that	-34
n=, -ing them	24
n=, -ly -ing	-30
n=, -ly cue=false	-53
n=, -ly cue=true	40
n=, -ly in	22
n=, -s	-25
n=, -s ,	-62
n=, -s and	-108
n=, -s cue=false	-33
n=, N 's	46
n=, N ,	-195
n=, N -ed	119
n=, N -s	89
n=, N .	-125
n=, N and	-115
n=, N cue=false	-45
n=, N cue=true	57
n=, a	23
n=, a N	-27
n=, a cue=true	33
n=, a l	31
n=, although	27
n=, although cue=false	39
n=, an l	34
n=, and	32
n=, and -ing	-25
n=, and -ly	-70
n=, and -s	72
n=, and N	48
n=, and cue=true	80
n=, and he	34
n=, and his	24
n=, and l	-50
n=, and that	-103
n=, are	29
n=, are cue=false	39
n=, as	40
n=, at	-39
n=, at cue=false	-53
n=, b=-ed	-34
n=, b=-ly	74
n=, b=Q	-61
n=, b=all	45
n=, b=an	32
n=, b=her	-24
n=, b=him	-32
n=, b=in	-51
n=, b=is	-56
n=, b=it	25
n=, b=of	-24
n=, b=over	41
n=, b=that	29
n=, b=they	45
n=, b=this	-74
n=, b=those	-54
n=, b=what	34
n=, b=whether	22
n=, b=who	69
n=, b=why	59
n=, because	-31
n=, because cue=false	-38
n=, but	55
n=, but -ed	33
n=, but N	45
n=, but cue=true	75
n=, but he	91
n=, but that	-61
n=, but the	24
n=, but they	68
n=, commas=0	98
n=, commas=1	-79
n=, commas=2	-57
n=, commas=3	-37
n=, cue=0	-80
n=, cue=2	91
n=, cue=3	104
n=, cue=4	86
n=, cue=5	85
n=, despite cue=false	28
n=, even as	73
n=, f='s L	-24
n=, f=-ed 0	60
n=, f=-ed R	-77
n=, f=-ing R	96
n=, f=-s 0	43
n=, f=: L	-89
n=, f=N 0	40
n=, f=N I	-48
n=, f=N L	-34
n=, f=N R	51
n=, f=a 0	-50
n=, f=a L	39
n=, f=an 0	55
n=, f=it 0	24
n=, f=l R	-22
n=, f=the 0	-33
n=, f=the R	-47
n=, f=v 0	104
n=, from	-35
n=, from cue=false	-35
n=, has cue=false	21
n=, have	50
n=, he -ed	46
n=, he l	-88
n=, he would	-95
n=, if	-42
n=, if cue=false	-50
n=, in	-33
n=, is	52
n=, is cue=false	86
n=, it	49
n=, it cue=false	45
n=, just	-23
n=, just cue=false	-23
n=, l	-65
n=, l N	65
n=, l and	-137
n=, l as	-110
n=, l cue=false	-95
n=, l cue=true	44
n=, l to	38
n=, l with	-62
n=, l=-ing	54
n=, l=N	24
n=, l=and	-72
n=, l=him	54
n=, l=it	-40
n=, l=l	33
n=, len=0	88
n=, len=1	90
n=, len=17-32	-94
n=, len=2	46
n=, len=33+	-117
n=, like	-39
n=, like cue=false	-39
n=, many	-62
n=, not	-78
n=, not cue=false	-74
n=, one	27
n=, one cue=false	33
n=, or	-69
n=, or cue=false	-71
n=, q=false	45
n=, rather	-26
n=, rather cue=false	-26
n=, rather than	-26
n=, she	-62
n=, she cue=true	-36
n=, so cue=false	23
n=, that cue=false	-47
n=, the	34
n=, the -s	32
n=, the N	-76
n=, the cue=false	28
n=, the l	-26
n=, then	-39
n=, then cue=false	-23
n=, there	61
n=, there cue=false	52
n=, they l	-43
n=, though	26
n=, to cue=false	-33
n=, to l	-42
n=, verbs=0 b=-s	49
n=, verbs=0 b=N	21
n=, verbs=0 b=Q	-79
n=, verbs=0 b=as	58
n=, verbs=0 b=her	-36
n=, verbs=0 b=him	21
n=, verbs=0 b=his	26
n=, verbs=0 b=it	-81
n=, verbs=0 b=its	-43
n=, verbs=0 b=that	-116
n=, verbs=0 b=their	-22
n=, verbs=0 b=to	31
n=, verbs=0 b=whether	-73
n=, verbs=1 b=N	-36
n=, verbs=1 b=Q	-29
n=, verbs=1 b=a	23
n=, verbs=1 b=her	57
n=, verbs=1 b=how	44
n=, verbs=1 b=that	32
n=, verbs=1 b=they	51
n=, verbs=1 b=what	48
n=, verbs=1 b=whether	62
n=, verbs=2 b=a	28
n=, verbs=2 b=her	-32
n=, verbs=2 b=his	-81
n=, verbs=2 b=it	94
n=, verbs=2 b=l	-23
n=, verbs=2 b=she	41
n=, verbs=2 b=that	49
n=, verbs=2 b=to	33
n=, verbs=3 b=-s	-62
n=, verbs=3 b=N	-23
n=, verbs=3 b=how	-25
n=, verbs=3 b=if	32
n=, verbs=3 b=l	-48
n=, verbs=3 b=she	-49
n=, verbs=3 b=that	58
n=, verbs=3 b=they	46
n=, verbs=3 b=to	-48
n=, verbs=3 b=what	-49
n=, verbs=3 b=whether	48
n=, w=:	-89
n=, w=accord	-34
n=, w=accuse	-33
n=, w=acknowledge	-47
n=, w=add	-48
n=, w=agree	-21
n=, w=allow	56
n=, w=announce	42
n=, w=argu	28
n=, w=argue	-25
n=, w=ask	44
n=, w=assur	-43
n=, w=blast	44
n=, w=boast	22
n=, w=call	-36
n=, w=challeng	-26
n=, w=claim	-58
n=, w=confirm	-67
n=, w=consider	-52
n=, w=declare	86
n=, w=declin	-51
n=, w=defend	-41
n=, w=describe	29
n=, w=endorse	-32
n=, w=explain	-41
n=, w=identify	47
n=, w=includ	-51
n=, w=insist	-79
n=, w=known	43
n=, w=list	33
n=, w=look	22
n=, w=offer	67
n=, w=oppose	49
n=, w=plan	34
n=, w=pledge	-85
n=, w=point	-45
n=, w=post	-85
n=, w=prefer	42
n=, w=propose	47
n=, w=question	-23
n=, w=recall	-29
n=, w=referr	57
n=, w=refuse	50
n=, w=reject	38
n=, w=remember	-59
n=, w=report	23
n=, w=say	25
n=, w=seek	-22
n=, w=seem	-25
n=, w=seen	31
n=, w=shar	-23
n=, w=show	34
n=, w=sought	37
n=, w=speak	22
n=, w=suggest	35
n=, w=support	23
n=, w=talk	-36
n=, w=tell	45
n=, w=think	31
n=, w=urge	26
n=, w=vot	63
n=, w=vow	50
n=, w=want	-35
n=, w=warn	44
n=, w=write	-30
n=, was	63
n=, was cue=false	50
n=, where	25
n=, where cue=false	24
n=, which	63
n=, which -ed	-53
n=, which -s	23
n=, which cue=false	27
n=, which cue=true	61
n=, which is	-38
n=, while	61
n=, while cue=true	107
n=, who -ed	-23
n=, who had	-90
n=, who is	-26
n=, whom	-107
n=, with N	64
n=, would	-47
n=, would cue=false	-47
n=- #	-57
n=- # cue=false	-42
n=- -	20
n=- - and	-38
n=- -ing	34
n=- -ly	-100
n=- N	-82
n=- a	22
n=- a l	39
n=- b=a	-24
n=- b=he	29
n=- b=her	-39
n=- b=his	-62
n=- b=it	-49
n=- b=l	30
n=- b=that	20
n=- b=the	21
n=- b=to	24
n=- b=what	60
n=- but	49
n=- commas=0	82
n=- cue=3	37
n=- cue=4	96
n=- cue=5	65
n=- f=-ed 0	27
n=- f=-s L	25
n=- f=v L	63
n=- l	-48
n=- l N	-49
n=- l cue=false	-90
n=- l l	-83
n=- l="	53
n=- l=#	-42
n=- l=-ed	-38
n=- l=-s	25
n=- l=N	49
n=- len=1	58
n=- len=3	-23
n=- len=33+	-85
n=- len=4	59
n=- len=5-8	72
n=- q=false	53
n=- q=true	53
n=- the	29
n=- verbs=0 b=N	24
n=- verbs=0 b=a	-65
n=- verbs=0 b=that	-122
n=- verbs=0 b=the	22
n=- verbs=1 b=the	27
n=- verbs=1 b=to	35
n=- verbs=2 b=that	61
n=- verbs=2 b=the	-54
n=- verbs=3 b=that	22
n=- w=N	-30
n=- w=call	29
n=- w=say	-33
n=- which	-81
n=-ed "	-26
n=-ed " Q	-26
n=-ed " cue=false	-25
n=-ed #	-20
n=-ed # cue=false	-20
n=-ed ,	-22
n=-ed -ing l	32
n=-ed -s	40
n=-ed -s .	-29
n=-ed -s cue=true	63
n=-ed -s l	-25
n=-ed -s that	39
n=-ed . cue=true	-35
n=-ed N	-39
n=-ed N cue=false	-23
n=-ed N cue=true	-23
n=-ed N l	29
n=-ed and	-36
n=-ed and cue=false	-35
n=-ed as	-25
n=-ed as cue=false	-23
n=-ed at	-21
n=-ed b=-ing	28
n=-ed b=a	-27
n=-ed b=about	-22
n=-ed b=as	-22
n=-ed b=he	-30
n=-ed b=it	-21
n=-ed b=they	24
n=-ed b=why	-22
n=-ed by	-35
n=-ed by N	-23
n=-ed by cue=false	-29
n=-ed by the	-28
n=-ed commas=1	-96
n=-ed commas=2	-51
n=-ed cue=0	-72
n=-ed cue=1	21
n=-ed cue=3	67
n=-ed cue=4	-26
n=-ed cue=5	-30
n=-ed f='s L	35
n=-ed f=-ed L	-62
n=-ed f=-ing L	27
n=-ed f=-ing R	-26
n=-ed f=N R	-24
n=-ed f=a 0	24
n=-ed f=in R	-25
n=-ed f=l 0	-24
n=-ed f=the 0	72
n=-ed f=v L	-79
n=-ed for	-33
n=-ed her	-28
n=-ed her cue=false	-27
n=-ed her l	-23
n=-ed him of	28
n=-ed in	-21
n=-ed in l	26
n=-ed in the	-27
n=-ed l -s	-24
n=-ed l .	-34
n=-ed l cue=true	-22
n=-ed l in	40
n=-ed l l	41
n=-ed l="	52
n=-ed l=#	90
n=-ed l='s	-29
n=-ed l=-ly	-50
n=-ed l=-s	45
n=-ed l=N	79
n=-ed l=a	-32
n=-ed l=and	-54
n=-ed l=be	-27
n=-ed l=had	-22
n=-ed l=has	-21
n=-ed l=he	-52
n=-ed l=his	-22
n=-ed l=l	22
n=-ed l=she	-34
n=-ed l=that	-52
n=-ed l=the	-36
n=-ed l=they	-28
n=-ed l=who	-46
n=-ed len=0	-32
n=-ed len=17-32	-49
n=-ed len=2	21
n=-ed len=3	41
n=-ed len=33+	-24
n=-ed len=5-8	-27
n=-ed len=9-16	-43
n=-ed more	36
n=-ed more cue=false	36
n=-ed of	-25
n=-ed of cue=false	-23
n=-ed on	21
n=-ed on N	31
n=-ed on cue=false	-46
n=-ed on cue=true	51
n=-ed out	28
n=-ed out cue=false	28
n=-ed over	-27
n=-ed over cue=false	-26
n=-ed q=false	-51
n=-ed q=true	52
n=-ed that	-48
n=-ed that cue=false	-35
n=-ed the	27
n=-ed the N	22
n=-ed the cue=true	28
n=-ed the l	27
n=-ed their	42
n=-ed to a	35
n=-ed to be	-22
n=-ed to cue=true	-21
n=-ed to the	-30
n=-ed to v	-26
n=-ed verbs=0 b=N	26
n=-ed verbs=0 b=a	-45
n=-ed verbs=0 b=her	21
n=-ed verbs=0 b=him	22
n=-ed verbs=0 b=l	28
n=-ed verbs=0 b=that	-61
n=-ed verbs=0 b=the	44
n=-ed verbs=0 b=to	34
n=-ed verbs=1 b=-ing	48
n=-ed verbs=1 b=-s	27
n=-ed verbs=1 b=l	-30
n=-ed verbs=1 b=the	-40
n=-ed verbs=1 b=to	-36
n=-ed verbs=2 b=-ing	-22
n=-ed verbs=2 b=N	-29
n=-ed verbs=2 b=that	25
n=-ed verbs=2 b=the	-22
n=-ed verbs=2 b=they	39
n=-ed verbs=3 b=N	-26
n=-ed verbs=3 b=that	20
n=-ed w='s	35
n=-ed w=allege	34
n=-ed w=ask	-27
n=-ed w=back	43
n=-ed w=blame	34
n=-ed w=call	-33
n=-ed w=claim	20
n=-ed w=plan	31
n=-ed w=praise	34
n=-ed w=referr	-21
n=-ed w=report	-26
n=-ed w=show	-20
n=-ed w=support	28
n=-ed w=the	27
n=-ed with	-28
n=-ed with cue=false	-26
n=-ing , cue=false	-25
n=-ing , cue=true	42
n=-ing -s .	-23
n=-ing -s cue=false	-22
n=-ing -s l	24
n=-ing .	-30
n=-ing . ^	-29
n=-ing . cue=false	-20
n=-ing a cue=false	-44
n=-ing a cue=true	34
n=-ing and	-22
n=-ing b=-ing	-37
n=-ing b=-s	-55
n=-ing b=Q	30
n=-ing b=a	-45
n=-ing b=an	37
n=-ing b=he	-34
n=-ing b=him	-22
n=-ing b=his	-56
n=-ing b=it	24
n=-ing b=of	41
n=-ing commas=1	-65
n=-ing commas=2	-29
n=-ing cue=0	-108
n=-ing cue=1	88
n=-ing cue=2	32
n=-ing cue=3	42
n=-ing cue=5	-49
n=-ing f=-ed 0	70
n=-ing f=-ed L	-39
n=-ing f=-ing L	-79
n=-ing f=N 0	38
n=-ing f=N R	37
n=-ing f=l 0	30
n=-ing f=l L	-22
n=-ing f=v L	31
n=-ing for l	-25
n=-ing from	-46
n=-ing he	45
n=-ing her cue=false	-42
n=-ing her cue=true	41
n=-ing him	32
n=-ing him cue=true	39
n=-ing his	29
n=-ing his cue=false	34
n=-ing his l	-20
n=-ing in cue=false	-28
n=-ing it	-44
n=-ing l	-25
n=-ing l -s	49
n=-ing l .	-26
n=-ing l cue=false	-36
n=-ing l="	81
n=-ing l=#	86
n=-ing l=-ly	-37
n=-ing l=and	-29
n=-ing l=by	-25
n=-ing l=him	38
n=-ing l=the	-31
n=-ing len=17-32	-37
n=-ing len=2	26
n=-ing len=4	-26
n=-ing len=5-8	-39
n=-ing of	-34
n=-ing of cue=false	-33
n=-ing of the	-23
n=-ing q=false	-89
n=-ing q=true	81
n=-ing that	21
n=-ing that cue=false	-21
n=-ing that cue=true	37
n=-ing the	-49
n=-ing the cue=false	-45
n=-ing the l	-23
n=-ing to	38
n=-ing to cue=true	45
n=-ing to l	30
n=-ing up	-26
n=-ing up cue=false	-26
n=-ing verbs=0 b=Q	37
n=-ing verbs=0 b=a	-30
n=-ing verbs=0 b=an	36
n=-ing verbs=0 b=his	-44
n=-ing verbs=0 b=the	23
n=-ing verbs=0 b=to	37
n=-ing verbs=1 b=-s	-38
n=-ing verbs=1 b=it	-25
n=-ing verbs=1 b=she	-22
n=-ing verbs=1 b=to	-27
n=-ing verbs=2 b=she	29
n=-ing verbs=2 b=that	24
n=-ing verbs=2 b=the	-37
n=-ing verbs=3 b=the	-25
n=-ing w=N	22
n=-ing w=accord	40
n=-ing w=blame	-44
n=-ing w=call	52
n=-ing w=expect	37
n=-ing w=express	39
n=-ing w=includ	27
n=-ing w=referr	-22
n=-ing w=say	25
n=-ing w=tell	-23
n=-ing with	-22
n=-ing with cue=false	-20
n=-ly -ed cue=false	-27
n=-ly -ed cue=true	23
n=-ly -ed the	30
n=-ly -ed to	37
n=-ly -ing	-22
n=-ly -s	-34
n=-ly -s cue=false	-32
n=-ly b=-s	-30
n=-ly b=N	31
n=-ly b=Q	21
n=-ly b=a	-36
n=-ly b=he	28
n=-ly b=her	25
n=-ly b=him	26
n=-ly b=his	-26
n=-ly b=l	-45
n=-ly b=the	-28
n=-ly commas=1	-77
n=-ly cue=0	-39
n=-ly cue=4	46
n=-ly cue=5	-34
n=-ly f='s L	38
n=-ly f=-ed 0	-22
n=-ly f=-ed L	-60
n=-ly f=-ing L	-78
n=-ly f=-s L	40
n=-ly f=l 0	22
n=-ly f=l L	-41
n=-ly f=v L	-57
n=-ly in	21
n=-ly in cue=false	21
n=-ly l	-36
n=-ly l -s	42
n=-ly l cue=false	-29
n=-ly l=a	-21
n=-ly l=her	37
n=-ly l=l	26
n=-ly l=the	-27
n=-ly l=to	-24
n=-ly len=0	85
n=-ly len=17-32	-21
n=-ly len=2	-32
n=-ly len=5-8	-93
n=-ly len=9-16	-38
n=-ly on	37
n=-ly on cue=false	37
n=-ly q=false	-49
n=-ly to	-26
n=-ly to cue=false	-26
n=-ly v	25
n=-ly v cue=false	27
n=-ly verbs=0 b=-s	-23
n=-ly verbs=0 b=N	69
n=-ly verbs=0 b=a	-24
n=-ly verbs=0 b=l	-29
n=-ly verbs=0 b=that	23
n=-ly verbs=0 b=to	-48
n=-ly verbs=1 b=N	-33
n=-ly verbs=1 b=to	34
n=-ly verbs=2 b=he	43
n=-ly w='s	38
n=-ly w=say	-57
n=-ly w=suggest	-21
n=-s ,	-34
n=-s , cue=false	-20
n=-s -ed	-28
n=-s -ed cue=false	-20
n=-s -s	28
n=-s -s cue=false	29
n=-s .	-54
n=-s . ^	-54
n=-s . cue=false	-32
n=-s . cue=true	-23
n=-s a	43
n=-s b=N	33
n=-s b=the	-44
n=-s b=to	-25
n=-s commas=0	-37
n=-s commas=1	-62
n=-s commas=2	28
n=-s cue=0	-47
n=-s cue=1	-31
n=-s cue=4	34
n=-s f=-ed L	-68
n=-s f=-s L	-47
n=-s f=v L	20
n=-s in	-23
n=-s in cue=false	-23
n=-s l	37
n=-s l cue=false	26
n=-s l=#	-28
n=-s l=he	-41
n=-s l=l	47
n=-s len=0	24
n=-s len=1	-42
n=-s len=17-32	-68
n=-s len=2	-75
n=-s len=3	34
n=-s len=33+	-24
n=-s len=4	25
n=-s len=5-8	-23
n=-s of	-33
n=-s of cue=false	-33
n=-s q=false	-77
n=-s that	30
n=-s that cue=true	41
n=-s verbs=0 b=Q	26
n=-s verbs=0 b=a	29
n=-s verbs=0 b=that	-25
n=-s verbs=0 b=the	-23
n=-s verbs=1 b=N	55
n=-s verbs=2 b=that	35
n=-s w=call	-29
n=-s w=say	-44
n=. #	-140
n=. # #	-50
n=. # ^	-30
n=. # cue=false	-125
n=. '	35
n=. ' ^	35
n=. ' cue=false	29
n=. ) ^	92
n=. -	-49
n=. - cue=false	-49
n=. N	-74
n=. N cue=false	-74
n=. ^	26
n=. ^ ^	26
n=. ^ cue=true	21
n=. b=-ly	31
n=. b=Q	-59
n=. b=about	-20
n=. b=all	42
n=. b=an	25
n=. b=another	42
n=. b=as	-45
n=. b=at	44
n=. b=both	30
n=. b=him	-39
n=. b=if	38
n=. b=is	22
n=. b=not	-31
n=. b=on	-80
n=. b=one	60
n=. b=that	47
n=. b=them	-60
n=. b=themselves	-24
n=. b=there	32
n=. b=those	-20
n=. b=v	54
n=. b=was	76
n=. b=when	43
n=. b=whether	78
n=. b=who	-39
n=. b=why	31
n=. b=would	82
n=. commas=0	44
n=. commas=1	-39
n=. commas=2	44
n=. cue=3	22
n=. f=-ed R	-91
n=. f=-ing 0	-34
n=. f=-ing R	-56
n=. f=-s 0	-23
n=. f=-s L	33
n=. f=: L	101
n=. f=N 0	-49
n=. f=N L	-96
n=. f=a R	-28
n=. f=about L	57
n=. f=all L	30
n=. f=for R	-25
n=. f=in L	52
n=. f=in R	114
n=. f=l I	-22
n=. f=l R	-46
n=. f=on L	-29
n=. f=that L	68
n=. f=the 0	-27
n=. f=the R	50
n=. f=then L	32
n=. f=v 0	-40
n=. f=v L	34
n=. f=v R	40
n=. l	-90
n=. l cue=false	-72
n=. l=-ly	37
n=. l=-s	23
n=. l=again	-60
n=. l=do	-60
n=. l=him	29
n=. l=it	-43
n=. l=now	-56
n=. l=on	-33
n=. l=one	-51
n=. l=others	60
n=. l=out	79
n=. l=so	42
n=. l=that	58
n=. l=there	55
n=. l=up	43
n=. len=0	52
n=. len=1	-46
n=. len=4	24
n=. q=false	26
n=. verbs=0 b=-ly	33
n=. verbs=0 b=N	25
n=. verbs=0 b=a	88
n=. verbs=0 b=as	-48
n=. verbs=0 b=for	-41
n=. verbs=0 b=her	26
n=. verbs=0 b=him	-56
n=. verbs=0 b=his	51
n=. verbs=0 b=it	22
n=. verbs=0 b=its	40
n=. verbs=0 b=l	34
n=. verbs=0 b=one	20
n=. verbs=0 b=that	-90
n=. verbs=0 b=to	72
n=. verbs=0 b=whether	28
n=. verbs=1 b=-ed	45
n=. verbs=1 b=-s	26
n=. verbs=1 b=Q	-28
n=. verbs=1 b=about	-32
n=. verbs=1 b=as	-38
n=. verbs=1 b=for	-23
n=. verbs=1 b=he	23
n=. verbs=1 b=him	25
n=. verbs=1 b=how	58
n=. verbs=1 b=it	-24
n=. verbs=1 b=she	52
n=. verbs=1 b=that	61
n=. verbs=1 b=their	27
n=. verbs=1 b=they	51
n=. verbs=1 b=this	-47
n=. verbs=1 b=what	21
n=. verbs=1 b=whether	46
n=. verbs=2 b=-ed	-60
n=. verbs=2 b=-ing	63
n=. verbs=2 b=N	-28
n=. verbs=2 b=Q	-35
n=. verbs=2 b=a	-28
n=. verbs=2 b=about	-36
n=. verbs=2 b=an	27
n=. verbs=2 b=as	54
n=. verbs=2 b=her	-40
n=. verbs=2 b=she	77
n=. verbs=2 b=that	79
n=. verbs=2 b=they	78
n=. verbs=2 b=what	75
n=. verbs=3 b=#	55
n=. verbs=3 b=-ing	-27
n=. verbs=3 b=N	-26
n=. verbs=3 b=a	-32
n=. verbs=3 b=he	22
n=. verbs=3 b=her	-28
n=. verbs=3 b=his	-64
n=. verbs=3 b=l	-41
n=. verbs=3 b=not	-39
n=. verbs=3 b=she	-35
n=. verbs=3 b=their	-25
n=. verbs=3 b=they	-55
n=. verbs=3 b=to	-27
n=. verbs=3 b=what	-35
n=. verbs=3 b=whether	31
n=. verbs=3 b=why	-37
n=. w=:	118
n=. w=N	39
n=. w=a	-52
n=. w=about	56
n=. w=accord	149
n=. w=accuse	46
n=. w=add	30
n=. w=admit	61
n=. w=agre	-27
n=. w=all	30
n=. w=an	-23
n=. w=announce	-27
n=. w=appear	44
n=. w=argu	33
n=. w=argue	83
n=. w=assur	40
n=. w=attempt	-66
n=. w=back	-47
n=. w=believ	35
n=. w=believe	60
n=. w=blame	38
n=. w=campaign	-46
n=. w=challeng	60
n=. w=charge	21
n=. w=cite	55
n=. w=claim	-29
n=. w=concern	51
n=. w=confirm	-55
n=. w=criticism	-30
n=. w=criticize	23
n=. w=decide	-30
n=. w=declare	-43
n=. w=deem	-60
n=. w=deliver	-23
n=. w=demand	-25
n=. w=denounce	-21
n=. w=deny	-64
n=. w=discuss	44
n=. w=dismiss	31
n=. w=eager	-65
n=. w=embrac	-46
n=. w=emphasize	36
n=. w=endorse	-65
n=. w=expect	25
n=. w=explain	32
n=. w=favor	-40
n=. w=fear	42
n=. w=find	65
n=. w=focus	26
n=. w=highlight	59
n=. w=hop	85
n=. w=hope	47
n=. w=ignor	-56
n=. w=in	68
n=. w=includ	80
n=. w=issu	72
n=. w=it	44
n=. w=learn	-31
n=. w=lik	42
n=. w=list	-57
n=. w=look	50
n=. w=mad	-53
n=. w=mak	-23
n=. w=need	-41
n=. w=no	-53
n=. w=note	71
n=. w=offer	-35
n=. w=on	-29
n=. w=onc	-47
n=. w=oppose	-92
n=. w=order	34
n=. w=pass	-36
n=. w=promise	64
n=. w=promot	42
n=. w=propose	-32
n=. w=push	-22
n=. w=put	54
n=. w=question	28
n=. w=rais	27
n=. w=recall	67
n=. w=referr	36
n=. w=reiterate	25
n=. w=remain	-25
n=. w=remember	71
n=. w=remind	27
n=. w=report	25
n=. w=requir	65
n=. w=respond	66
n=. w=reveal	40
n=. w=say	118
n=. w=see	40
n=. w=seek	58
n=. w=seem	45
n=. w=seen	39
n=. w=sent	65
n=. w=show	68
n=. w=sign	-41
n=. w=slamm	-58
n=. w=sought	78
n=. w=speak	47
n=. w=start	-49
n=. w=stress	49
n=. w=tak	50
n=. w=tell	42
n=. w=that	68
n=. w=the	-23
n=. w=then	32
n=. w=think	66
n=. w=threaten	-22
n=. w=tout	-23
n=. w=tri	-34
n=. w=tweet	-22
n=. w=urge	58
n=. w=vot	-21
n=. w=vow	38
n=. w=want	27
n=. w=went	-30
n=. w=write	44
n=. ’	54
n=. ’ ^	54
n=. ’ cue=false	43
n=: N N	39
n=: ^	23
n=: ^ ^	23
n=: b=N	-25
n=: b=a	-36
n=: b=that	28
n=: b=to	37
n=: commas=0	62
n=: commas=1	-91
n=: f=-ed L	-22
n=: f=l L	37
n=: f=v L	25
n=: l=-ing	-60
n=: l=-s	72
n=: len=1	40
n=: len=2	-36
n=: len=3	66
n=: len=9-16	-55
n=: q=false	22
n=: the	-80
n=: the cue=false	-80
n=: verbs=0 b=N	21
n=: verbs=0 b=a	-32
n=: verbs=0 b=the	-45
n=: verbs=1 b=N	-55
n=: verbs=1 b=the	-57
n=: w=N	-54
n=: w=say	-31
n=; N	65
n=; N N	44
n=; N cue=true	68
n=; and	-32
n=; and cue=false	-32
n=; b=N	51
n=; b=a	-21
n=; b=the	-32
n=; commas=0	105
n=; commas=1	-55
n=; cue=3	79
n=; cue=4	56
n=; f=-ed L	50
n=; f=-s L	74
n=; f=l L	25
n=; l=N	-30
n=; l=l	64
n=; len=17-32	-72
n=; len=2	63
n=; len=4	61
n=; q=false	81
n=? ^	24
n=? ^ ^	24
n=? ^ cue=true	23
n=? commas=0	25
n=? f=-ed L	62
n=? f=l L	35
n=? l=-s	37
n=? len=17-32	-33
n=? len=2	25
n=? q=false	49
n=N #	22
n=N # ^	29
n=N 's	-57
n=N 's cue=false	-51
n=N 's l	-24
n=N , -s	28
n=N , N	23
n=N -ed	45
n=N -ed .	37
n=N -ed cue=false	28
n=N -ed cue=true	25
n=N -ed l	41
n=N -ed to	37
n=N -s .	-21
n=N -s from	44
n=N -s on	26
n=N . #	43
n=N :	42
n=N N 's	-34
n=N N -ed	71
n=N N .	-87
n=N N cue=false	-72
n=N N cue=true	80
n=N N has	24
n=N N was	41
n=N ^	-25
n=N ^ ^	-25
n=N and	-42
n=N and cue=false	-37
n=N as	27
n=N as cue=false	28
n=N b=-ed	-22
n=N b=an	30
n=N b=by	-21
n=N b=him	44
n=N b=it	-30
n=N b=its	-21
n=N b=on	34
n=N b=they	-24
n=N b=those	37
n=N b=we	27
n=N b=who	-21
n=N b=why	-40
n=N b=with	-21
n=N by	23
n=N by -ing	-30
n=N by cue=false	29
n=N commas=1	-117
n=N commas=2	-60
n=N cue=0	-107
n=N cue=2	60
n=N cue=3	55
n=N cue=4	21
n=N cue=5	-44
n=N during	37
n=N during cue=false	37
n=N f=-ed 0	-38
n=N f=-ed R	31
n=N f=-ing L	-111
n=N f=-ing R	24
n=N f=-s 0	-28
n=N f=-s L	-27
n=N f=N 0	-47
n=N f=N L	83
n=N f=N R	36
n=N f=a 0	-21
n=N f=a L	-23
n=N f=l L	-50
n=N f=like L	47
n=N f=v 0	-32
n=N in a	47
n=N is the	39
n=N l ,	38
n=N l .	-64
n=N l N	-30
n=N l cue=true	41
n=N l he	-33
n=N l in	34
n=N l —	48
n=N l="	77
n=N l=#	50
n=N l='s	-32
n=N l=-ed	-39
n=N l=-ing	24
n=N l=-s	102
n=N l=N	-30
n=N l=a	-30
n=N l=and	-47
n=N l=in	-47
n=N l=of	-47
n=N l=on	-27
n=N l=that	-40
n=N l=the	-113
n=N l=to	-35
n=N l=with	-20
n=N len=0	25
n=N len=1	24
n=N len=17-32	-50
n=N len=2	-102
n=N len=33+	-87
n=N len=4	-40
n=N of	-23
n=N of cue=false	-21
n=N on N	31
n=N q=false	-87
n=N q=true	77
n=N to	-46
n=N to cue=false	-41
n=N v	-27
n=N v cue=true	-34
n=N verbs=0 b=N	-26
n=N verbs=0 b=an	39
n=N verbs=0 b=her	23
n=N verbs=0 b=him	62
n=N verbs=0 b=it	-21
n=N verbs=0 b=the	30
n=N verbs=1 b=-s	-20
n=N verbs=1 b=him	-23
n=N verbs=1 b=his	-25
n=N verbs=1 b=that	-25
n=N verbs=1 b=the	23
n=N verbs=1 b=we	29
n=N verbs=1 b=why	-26
n=N verbs=2 b=his	35
n=N verbs=2 b=the	-31
n=N verbs=3 b=N	-27
n=N verbs=3 b=that	21
n=N verbs=3 b=the	-29
n=N w=a	-46
n=N w=agree	41
n=N w=ask	-78
n=N w=blast	29
n=N w=celebrat	79
n=N w=complain	-20
n=N w=describe	-22
n=N w=known	-25
n=N w=laid	30
n=N w=mad	25
n=N w=offer	21
n=N w=pivot	47
n=N w=point	32
n=N w=push	38
n=N w=refuse	-23
n=N w=respond	-26
n=N w=say	52
n=N w=sign	31
n=N w=suggest	-24
n=N w=support	-25
n=N w=talk	32
n=N w=threaten	43
n=N w=took	45
n=N w=turn	-24
n=N w=tweet	-44
n=N w=warn	23
n=N w=went	36
n=N w=write	-29
n=N was	-25
n=a commas=0	23
n=a l="	22
n=a q=true	22
n=about commas=0	-89
n=about cue=0	-91
n=about f=-ed L	-37
n=about l=-s	-23
n=about l=l	-28
n=about len=9-16	-25
n=about q=false	-80
n=after #	-43
n=after # cue=false	-43
n=after -ing cue=false	-25
n=after N	56
n=after a	45
n=after a cue=false	45
n=after b=to	34
n=after commas=0	80
n=after commas=1	-91
n=after commas=2	-39
n=after cue=0	-47
n=after cue=3	48
n=after f=-ing L	73
n=after f=-s L	-38
n=after f=l L	-38
n=after he	31
n=after l	-43
n=after l cue=false	-43
n=after l=-ed	27
n=after l=l	76
n=after len=0	38
n=after len=1	105
n=after len=17-32	-54
n=after len=3	30
n=after len=5-8	-53
n=after q=false	30
n=after the N	26
n=after the cue=false	-45
n=after verbs=0 b=N	49
n=after verbs=1 b=that	25
n=after verbs=1 b=to	-81
n=after verbs=3 b=N	-38
n=after verbs=3 b=that	25
n=again l=once	-32
n=again len=5-8	-24
n=again len=9-16	-47
n=again q=false	-20
n=against commas=0	-79
n=against cue=0	-78
n=against f=-ed L	-26
n=against l=l	-32
n=against len=4	-21
n=against q=false	-78
n=already -ed	-21
n=already -ed cue=false	-21
n=already commas=0	-32
n=already cue=0	-43
n=already q=false	-43
n=also -ed	-36
n=also commas=0	-21
n=also cue=2	-30
n=also f=-ed L	-37
n=also l	-21
n=also l cue=false	-20
n=also len=17-32	-31
n=also w=say	-23
n=always cue=0	-27
n=always q=false	-28
n=among -s	-23
n=among -s cue=false	-23
n=among N	-44
n=among N cue=false	-44
n=among b=N	-26
n=among b=that	32
n=among b=the	25
n=among commas=1	-25
n=among f=-ed L	-52
n=among l=-s	-23
n=among l=N	-21
n=among l=l	22
n=among len=4	-31
n=among len=5-8	-38
n=among the	26
n=among the cue=false	27
n=and "	-98
n=and " Q	-98
n=and " cue=false	-98
n=and ,	65
n=and , cue=false	48
n=and -ed	31
n=and -ed -s	25
n=and -ed N	38
n=and -ed cue=true	39
n=and -ed him	28
n=and -ed l	-71
n=and -ed that	31
n=and -ed to	-21
n=and -ing	29
n=and -ing -s	-62
n=and -ing N	29
n=and -ing cue=true	41
n=and -ing l	-93
n=and -ing to	49
n=and -ly cue=false	-26
n=and -s	-25
n=and -s ,	-53
n=and -s .	-46
n=and -s cue=false	-82
n=and -s cue=true	54
n=and -s of	-44
n=and N 's	42
n=and N -ed	45
n=and N .	-68
n=and N cue=false	-106
n=and N cue=true	89
n=and N l	-43
n=and b=Q	-35
n=and b=about	-27
n=and b=as	-53
n=and b=he	32
n=and b=him	-35
n=and b=if	34
n=and b=it	49
n=and b=she	21
n=and b=their	22
n=and b=they	30
n=and commas=0	121
n=and commas=1	-173
n=and commas=2	-100
n=and commas=3	-51
n=and cue=0	-223
n=and cue=2	217
n=and cue=3	160
n=and cue=4	41
n=and cue=5	-52
n=and even	32
n=and f=-ed R	-35
n=and f=-ing 0	69
n=and f=-s L	52
n=and f=N R	-30
n=and f=a 0	25
n=and f=l 0	35
n=and f=l L	52
n=and f=v 0	-41
n=and has	57
n=and has cue=false	25
n=and has cue=true	43
n=and have	-21
n=and he	100
n=and he cue=false	50
n=and her	-57
n=and her cue=false	-56
n=and her l	-39
n=and his cue=false	-34
n=and how	-69
n=and how cue=false	-69
n=and in cue=false	-37
n=and is	50
n=and is cue=false	33
n=and l	-43
n=and l ,	-55
n=and l -ing	-46
n=and l -s	-25
n=and l .	-126
n=and l cue=false	-139
n=and l cue=true	35
n=and l l	-51
n=and l on	-33
n=and l the	53
n=and l to	56
n=and l="	55
n=and l=-ly	-29
n=and l=-s	21
n=and l=he	-33
n=and l=him	-34
n=and l=l	46
n=and len=0	68
n=and len=1	56
n=and len=17-32	-179
n=and len=2	57
n=and len=3	70
n=and len=33+	-39
n=and len=4	27
n=and len=9-16	-22
n=and more	-51
n=and more cue=false	-46
n=and other	-85
n=and other -s	-34
n=and other N	-21
n=and other cue=false	-82
n=and other l	-22
n=and q=false	27
n=and q=true	55
n=and that	-39
n=and that N	-26
n=and that cue=false	-39
n=and that the	-23
n=and the	-53
n=and the -s	-26
n=and the cue=false	-75
n=and the l	-95
n=and their	-40
n=and their cue=false	-40
n=and to l	23
n=and v l	34
n=and verbs=0 b=N	42
n=and verbs=0 b=a	30
n=and verbs=0 b=her	-35
n=and verbs=0 b=his	28
n=and verbs=0 b=that	-78
n=and verbs=0 b=the	26
n=and verbs=1 b=-ed	35
n=and verbs=1 b=-s	20
n=and verbs=1 b=N	-69
n=and verbs=1 b=he	32
n=and verbs=1 b=his	-82
n=and verbs=1 b=l	67
n=and verbs=1 b=that	25
n=and verbs=1 b=to	-27
n=and verbs=2 b=a	-25
n=and verbs=2 b=l	-29
n=and verbs=3 b=-s	-30
n=and verbs=3 b=a	-22
n=and verbs=3 b=he	-25
n=and verbs=3 b=l	-67
n=and verbs=3 b=that	29
n=and verbs=3 b=the	-36
n=and verbs=3 b=they	-21
n=and verbs=3 b=to	-29
n=and w=N	-44
n=and w=accuse	-33
n=and w=acknowledge	-43
n=and w=add	26
n=and w=announce	-39
n=and w=attack	25
n=and w=claim	83
n=and w=criticize	-25
n=and w=defend	-21
n=and w=endorse	27
n=and w=expect	55
n=and w=hope	27
n=and w=insist	-30
n=and w=issu	-50
n=and w=know	35
n=and w=known	-54
n=and w=mad	-21
n=and w=mock	-59
n=and w=note	27
n=and w=plan	-21
n=and w=pledge	38
n=and w=promise	-22
n=and w=propose	36
n=and w=push	-26
n=and w=question	-40
n=and w=referr	21
n=and w=report	-22
n=and w=show	-46
n=and w=the	21
n=and w=think	-41
n=and w=vot	-76
n=and w=want	33
n=and w=write	56
n=and will	50
n=and would cue=false	-40
n=around b=that	-23
n=around commas=0	26
n=around commas=1	-25
n=around cue=0	-33
n=around f=-ed L	-29
n=around f=l L	32
n=around l=-s	-53
n=around l=l	31
n=around len=17-32	-41
n=around len=9-16	-26
n=around the	60
n=around the cue=false	23
n=as "	-55
n=as " Q	-55
n=as " cue=false	-55
n=as #	-29
n=as # cue=false	-29
n=as -ed	-54
n=as -ed cue=false	-53
n=as -ing	-40
n=as -ing cue=false	-40
n=as N	24
n=as N 's	34
n=as N cue=false	35
n=as a	-32
n=as a "	-41
n=as a N	-21
n=as a cue=false	-32
n=as b=-ing	33
n=as b=-s	37
n=as b=N	-42
n=as b=he	21
n=as b=her	-41
n=as b=himself	-28
n=as b=that	22
n=as b=the	-28
n=as b=themselves	-53
n=as commas=1	-28
n=as commas=2	-23
n=as commas=3	-23
n=as cue=0	-40
n=as cue=3	52
n=as cue=5	-41
n=as f=-s 0	-22
n=as f=v L	-37
n=as he	130
n=as he -ed	24
n=as he cue=false	111
n=as his	-61
n=as his cue=false	-60
n=as his l	-44
n=as it	85
n=as it cue=false	63
n=as l ,	58
n=as l -s	22
n=as l cue=false	-29
n=as l cue=true	62
n=as l l	-27
n=as l of	-57
n=as l="	32
n=as l=#	33
n=as l=-ed	-28
n=as l=-ly	22
n=as l=N	23
n=as l=even	-30
n=as l=himself	40
n=as l=l	-26
n=as l=them	-25
n=as len=0	-21
n=as len=17-32	-63
n=as len=2	59
n=as len=3	-55
n=as len=33+	28
n=as len=9-16	-37
n=as many	-29
n=as many cue=false	-29
n=as q=true	32
n=as she	38
n=as she cue=false	51
n=as the	-26
n=as the cue=false	-26
n=as they	-23
n=as they cue=false	-22
n=as verbs=0 b=-s	51
n=as verbs=0 b=a	33
n=as verbs=0 b=her	-36
n=as verbs=0 b=himself	-28
n=as verbs=0 b=his	20
n=as verbs=1 b=-ing	43
n=as verbs=1 b=-s	-23
n=as verbs=1 b=N	-23
n=as verbs=1 b=his	-31
n=as verbs=1 b=that	31
n=as verbs=1 b=the	-31
n=as verbs=2 b=that	-27
n=as verbs=3 b=that	32
n=as w=N	-28
n=as w=announce	36
n=as w=ask	31
n=as w=call	-32
n=as w=cast	-39
n=as w=criticize	51
n=as w=defend	-38
n=as w=describe	-37
n=as w=look	-20
n=as w=say	28
n=as w=see	-57
n=at #	-45
n=at # cue=false	-45
n=at # l	-37
n=at -ing	-25
n=at -ing cue=false	-25
n=at -s	23
n=at -s cue=false	24
n=at a	51
n=at a N	-21
n=at a cue=false	51
n=at all	-38
n=at all cue=false	-38
n=at b=-s	48
n=at b=a	47
n=at b=her	-50
n=at b=his	39
n=at b=l	27
n=at b=the	-30
n=at commas=1	-83
n=at f=-ed 0	-77
n=at f=-ed L	27
n=at f=-ing L	33
n=at f=-s L	-61
n=at f=l L	43
n=at f=v L	-28
n=at his	-34
n=at his cue=false	-34
n=at l	-48
n=at l #	-23
n=at l cue=false	-48
n=at l l	28
n=at l="	23
n=at l=-ed	-60
n=at l=N	42
n=at l=l	25
n=at len=0	75
n=at len=1	81
n=at len=17-32	-47
n=at len=2	-58
n=at len=3	-22
n=at len=5-8	-34
n=at len=9-16	-112
n=at q=true	23
n=at the	-27
n=at the N	-32
n=at the cue=false	-27
n=at verbs=0 b=N	29
n=at verbs=0 b=l	21
n=at verbs=1 b=N	-30
n=at verbs=1 b=the	-23
n=at verbs=1 b=to	31
n=at verbs=2 b=N	-20
n=at verbs=2 b=the	-22
n=at w=say	-61
n=at w=show	-38
n=because N	-34
n=because N cue=false	-34
n=because b=N	-25
n=because b=he	-44
n=because b=that	-22
n=because b=the	43
n=because commas=0	48
n=because commas=1	-58
n=because cue=0	-61
n=because cue=3	73
n=because f=-ed L	45
n=because f=-s L	-53
n=because f=v L	37
n=because he	-58
n=because he cue=false	-62
n=because it	57
n=because it cue=false	24
n=because l="	-48
n=because l=-ed	-28
n=because l=N	48
n=because l=him	29
n=because len=17-32	-68
n=because len=3	-40
n=because len=4	40
n=because len=5-8	-63
n=because len=9-16	-36
n=because q=false	46
n=because q=true	-48
n=because they cue=false	-41
n=because verbs=1 b=that	-20
n=because verbs=3 b=that	-28
n=because w=say	-56
n=before -ing	105
n=before N	-61
n=before N cue=false	-61
n=before a	23
n=before a cue=false	23
n=before b=the	28
n=before b=to	-48
n=before commas=0	62
n=before commas=1	-35
n=before cue=0	-84
n=before f=-ed L	70
n=before f=l L	-63
n=before l=-s	43
n=before l=N	53
n=before l=l	-36
n=before len=17-32	-49
n=before len=3	30
n=before len=5-8	47
n=before len=9-16	-97
n=before q=false	26
n=before the	-77
n=before the N	-34
n=before the cue=false	-77
n=before the l	-30
n=before verbs=0 b=the	49
n=before w=say	-21
n=between N	-22
n=between N and	-21
n=between N cue=false	-22
n=between commas=0	-69
n=between cue=0	-76
n=between f=-ed L	-30
n=between l=l	-34
n=between len=5-8	-21
n=between q=false	-54
n=between the	-26
n=between the cue=false	-25
n=but -ed	66
n=but b=that	52
n=but b=the	38
n=but commas=0	106
n=but commas=1	-45
n=but cue=0	-184
n=but cue=2	147
n=but cue=3	116
n=but f=-ed L	45
n=but f=-ing L	42
n=but f=-s L	-28
n=but f=l L	69
n=but l="	55
n=but l=N	77
n=but l=l	55
n=but len=17-32	-73
n=but len=5-8	55
n=but q=false	57
n=but q=true	55
n=but that	-49
n=but that cue=false	-49
n=but verbs=0 b=the	72
n=by #	-56
n=by # -s	-21
n=by # cue=false	-54
n=by -ing	47
n=by -ing -s	35
n=by -ing N	-33
n=by -ing a	31
n=by -ing cue=false	-27
n=by -ing cue=true	85
n=by -ing the	26
n=by N N	45
n=by a	48
n=by a cue=false	48
n=by b=-s	-76
n=by b=a	-38
n=by b=it	39
n=by b=that	-45
n=by b=to	-24
n=by commas=1	-32
n=by cue=0	-38
n=by cue=2	84
n=by f=-ed L	23
n=by f=-ed R	135
n=by f=-s L	-86
n=by f=l L	-84
n=by f=v L	-60
n=by l -s	24
n=by l N	-21
n=by l=-ed	-95
n=by l=-s	64
n=by l=v	-22
n=by len=0	44
n=by len=1	22
n=by len=17-32	-91
n=by len=2	74
n=by len=4	-26
n=by len=9-16	-78
n=by the -s	55
n=by the l	-54
n=by verbs=1 b=the	-42
n=by w=N	-34
n=by w=call	38
n=by w=find	34
n=by w=say	-29
n=despite commas=0	58
n=despite cue=0	35
n=despite l=l	80
n=despite q=false	63
n=down commas=0	-42
n=down cue=0	-57
n=down l=l	-28
n=down q=false	-58
n=during a	34
n=during a cue=false	34
n=during an	43
n=during an cue=false	43
n=during an l	43
n=during b=N	55
n=during b=that	-25
n=during b=the	-40
n=during f=-s L	-55
n=during f=l L	25
n=during his	-37
n=during his cue=false	-37
n=during l=-ed	-22
n=during l=-s	-26
n=during l=N	50
n=during l=l	67
n=during len=17-32	-55
n=during len=2	24
n=during len=5-8	-38
n=during len=9-16	-47
n=during the	-35
n=during the cue=false	-35
n=during the l	-25
n=during w=say	-35
n=earlier b=N	30
n=earlier cue=0	-30
n=earlier l=-s	-28
n=earlier l=l	20
n=earlier len=9-16	-30
n=earlier q=false	-30
n=earlier this	-24
n=earlier this cue=false	-24
n=earlier this l	-24
n=even b=N	-26
n=even b=that	-42
n=even commas=0	75
n=even commas=1	-57
n=even f=-ing L	51
n=even f=l L	-60
n=even l	-55
n=even l cue=false	-54
n=even l=and	-45
n=even l=l	86
n=even l=or	-25
n=even len=17-32	-55
n=even len=5-8	22
n=even len=9-16	-85
n=even q=false	29
n=even w=say	-43
n=ever commas=0	22
n=first commas=0	-44
n=first cue=0	-54
n=first l	-31
n=first l cue=false	-30
n=first l=the	-28
n=first q=false	-61
n=for "	-35
n=for " Q	-35
n=for " cue=false	-35
n=for -ed	21
n=for -ed cue=false	21
n=for -ed l	-30
n=for -ing	-46
n=for -ing -s	-20
n=for -ing cue=false	-46
n=for -ing l	-41
n=for -ing the	-33
n=for -ing to	-37
n=for -s	48
n=for -s .	78
n=for -s and	-28
n=for -s cue=false	52
n=for -s to	-29
n=for N	-51
n=for N .	-32
n=for N cue=false	-49
n=for a	-58
n=for a cue=false	-58
n=for a l	-35
n=for b=-ing	21
n=for b=N	-20
n=for b=Q	-40
n=for b=an	-21
n=for b=her	-35
n=for b=his	-45
n=for b=it	26
n=for b=l	24
n=for b=that	-44
n=for b=the	30
n=for commas=1	-74
n=for commas=2	-20
n=for cue=0	-61
n=for cue=5	29
n=for f=-ed 0	-42
n=for f=-ed L	21
n=for f=-ing L	-24
n=for f=-s L	-33
n=for f=N L	-21
n=for his cue=false	-60
n=for it	-33
n=for it cue=false	-33
n=for l ,	32
n=for l -s	-34
n=for l .	-27
n=for l l	-51
n=for l=-ed	-31
n=for l=-ing	-24
n=for l=N	-23
n=for l=l	-23
n=for len=1	29
n=for len=17-32	-56
n=for len=3	-85
n=for len=4	-23
n=for len=9-16	-31
n=for not	-52
n=for not cue=false	-52
n=for q=false	-36
n=for the	-44
n=for the N	-35
n=for the cue=false	-40
n=for their l	31
n=for this	65
n=for this cue=false	35
n=for this l	65
n=for verbs=0 b=-s	27
n=for verbs=0 b=her	-32
n=for verbs=0 b=his	-41
n=for verbs=0 b=that	-29
n=for verbs=0 b=the	54
n=for verbs=1 b=-ing	26
n=for verbs=1 b=l	33
n=for verbs=1 b=the	-31
n=for w=N	-24
n=for w=a	-24
n=for w=announce	-20
n=for w=ask	-23
n=for w=attack	-50
n=for w=blast	-23
n=for w=call	-57
n=for w=cite	25
n=for w=criticize	-69
n=for w=declin	32
n=for w=offer	-39
n=for w=point	35
n=for w=support	49
n=from -ing	-78
n=from -ing cue=false	-78
n=from -ing the	-34
n=from N	-40
n=from N cue=false	-39
n=from a	-28
n=from a cue=false	-28
n=from b=-ing	-24
n=from b=a	-42
n=from b=l	-54
n=from b=that	-39
n=from b=the	41
n=from b=to	-50
n=from commas=1	-66
n=from cue=0	-32
n=from f=-ing L	-26
n=from his	-26
n=from his cue=false	-26
n=from l -s	29
n=from l="	-27
n=from l=-ing	22
n=from l=l	-44
n=from len=0	31
n=from len=1	95
n=from len=17-32	-59
n=from len=4	-52
n=from len=5-8	-107
n=from len=9-16	-107
n=from q=false	-26
n=from q=true	-27
n=from the -s	-20
n=from the N	-25
n=from verbs=0 b=N	24
n=from verbs=0 b=a	-39
n=from verbs=0 b=l	-48
n=from verbs=0 b=that	-26
n=from verbs=0 b=the	30
n=from verbs=0 b=to	-35
n=from verbs=1 b=-ing	-23
n=from verbs=1 b=-s	35
n=from verbs=1 b=the	30
n=from w=ask	20
n=from w=say	-23
n=further commas=0	-26
n=further cue=0	-36
n=further q=false	-36
n=he commas=0	30
n=he l="	30
n=he q=true	30
n=here cue=0	31
n=here q=false	28
n=how commas=0	-56
n=how cue=0	-71
n=how f=-ed L	-23
n=how q=false	-71
n=if b=to	23
n=if commas=0	-25
n=if commas=1	-34
n=if cue=0	-45
n=if f=-ed L	-22
n=if f=-ing L	38
n=if f=l L	-31
n=if he	-45
n=if he cue=false	-45
n=if it	-21
n=if it cue=false	-21
n=if l="	-35
n=if l=-s	28
n=if l=N	-29
n=if len=17-32	-23
n=if len=3	-23
n=if len=5-8	-37
n=if len=9-16	29
n=if q=false	-26
n=if q=true	-35
n=if they	-22
n=if they cue=false	-22
n=if w=say	-25
n=in # -ing	-68
n=in # -s	42
n=in # and	73
n=in # cue=true	23
n=in -ing	-44
n=in -ing cue=false	-44
n=in -ing l	-39
n=in -ing the	-62
n=in -ing to	30
n=in -s	-41
n=in -s .	-54
n=in -s and	-22
n=in -s cue=false	-29
n=in N	-44
n=in N #	76
n=in N 's	-31
n=in N ,	37
n=in N N	-56
n=in N and	-71
n=in N cue=false	-65
n=in N cue=true	41
n=in a	57
n=in a N	74
n=in a cue=false	61
n=in all	-20
n=in an	87
n=in an cue=false	56
n=in an l	96
n=in b=-ed	50
n=in b=-s	-30
n=in b=Q	-37
n=in b=a	35
n=in b=an	-41
n=in b=as	21
n=in b=her	32
n=in b=him	22
n=in b=how	-34
n=in b=if	-20
n=in b=she	-30
n=in b=that	-56
n=in b=the	29
n=in b=their	-22
n=in b=they	-25
n=in b=this	28
n=in b=to	-27
n=in b=what	-26
n=in both	-27
n=in both cue=false	-27
n=in commas=0	42
n=in commas=1	-129
n=in commas=2	-37
n=in commas=3	-54
n=in cue=0	-23
n=in cue=4	27
n=in cue=5	86
n=in f='s L	-73
n=in f=-ed 0	-34
n=in f=-ing L	28
n=in f=-ing R	42
n=in f=-s 0	-62
n=in f=-s L	-53
n=in f=: L	-23
n=in f=N L	-57
n=in f=a 0	-36
n=in f=l I	-33
n=in f=the 0	-43
n=in f=v 0	27
n=in f=v L	30
n=in her	30
n=in her cue=false	30
n=in its	-26
n=in its cue=false	-26
n=in its l	-23
n=in l	-25
n=in l -s	-21
n=in l .	-26
n=in l cue=false	-35
n=in l cue=true	29
n=in l of	-40
n=in l to	60
n=in l with	-26
n=in l="	27
n=in l=#	-42
n=in l=-ed	-40
n=in l=-ly	23
n=in l=-s	45
n=in l=N	39
n=in l=and	-43
n=in l=it	57
n=in l=l	-43
n=in l=up	-42
n=in len=0	139
n=in len=1	68
n=in len=17-32	-120
n=in len=3	-27
n=in len=33+	-55
n=in len=5-8	-37
n=in len=9-16	-117
n=in may	40
n=in q=true	27
n=in the #	-43
n=in the -ing	-33
n=in the -s	85
n=in the N	-49
n=in the cue=false	-28
n=in the cue=true	60
n=in their l	22
n=in this	-29
n=in this cue=false	-29
n=in this l	-28
n=in verbs=0 b=-s	-61
n=in verbs=0 b=N	58
n=in verbs=0 b=Q	-27
n=in verbs=0 b=an	-38
n=in verbs=0 b=her	31
n=in verbs=0 b=him	26
n=in verbs=0 b=his	23
n=in verbs=0 b=it	46
n=in verbs=0 b=the	43
n=in verbs=0 b=to	-35
n=in verbs=1 b=-ing	24
n=in verbs=1 b=-s	33
n=in verbs=1 b=N	-76
n=in verbs=1 b=a	43
n=in verbs=1 b=he	-29
n=in verbs=1 b=his	20
n=in verbs=1 b=it	-31
n=in verbs=1 b=l	-43
n=in verbs=1 b=that	-37
n=in verbs=2 b=l	40
n=in verbs=2 b=the	21
n=in verbs=2 b=to	39
n=in verbs=3 b=N	-27
n=in verbs=3 b=a	34
n=in verbs=3 b=his	-23
n=in verbs=3 b=the	-28
n=in w='s	-82
n=in w=:	-23
n=in w=N	-58
n=in w=a	-37
n=in w=accord	-44
n=in w=acknowledge	47
n=in w=announce	33
n=in w=appear	-57
n=in w=ask	25
n=in w=call	-49
n=in w=cite	-61
n=in w=declare	-50
n=in w=declin	-39
n=in w=expect	-39
n=in w=explain	42
n=in w=find	-35
n=in w=hope	-33
n=in w=mad	87
n=in w=note	-32
n=in w=offer	44
n=in w=pledge	-31
n=in w=point	-46
n=in w=promise	-27
n=in w=refuse	-44
n=in w=see	-37
n=in w=seem	54
n=in w=show	23
n=in w=suggest	-36
n=in w=tell	-55
n=in w=the	-56
n=in w=think	31
n=in w=vot	40
n=in w=vow	36
n=in w=want	-32
n=in w=worry	-29
n=in w=write	20
n=in which	-67
n=in which cue=false	-66
n=instead commas=0	33
n=into a	-20
n=into a cue=false	-20
n=into b=the	-25
n=into commas=0	-33
n=into cue=0	-47
n=into f=-ed 0	-23
n=into f=-ed L	-39
n=into f=l L	28
n=into l	-23
n=into l cue=false	-23
n=into l=-s	20
n=into l=l	-49
n=into len=2	-24
n=into len=5-8	23
n=into len=9-16	-31
n=into q=false	-47
n=into the l	26
n=just b=N	25
n=just b=the	25
n=just commas=1	-26
n=just cue=0	-42
n=just f=l L	-34
n=just len=5-8	-23
n=just len=9-16	-37
n=l -s	-33
n=l -s cue=false	-28
n=l .	-40
n=l . ^	-40
n=l . cue=false	-27
n=l :	38
n=l N cue=true	31
n=l b=Q	69
n=l b=a	-26
n=l b=l	-26
n=l b=that	-32
n=l b=the	-28
n=l b=to	34
n=l commas=1	-75
n=l cue=0	-51
n=l f=-ed L	-36
n=l f=-ing L	-44
n=l f=l L	-57
n=l f=v L	31
n=l l=-s	-23
n=l l=N	-43
n=l l=he	-22
n=l l=l	48
n=l len=17-32	-48
n=l len=5-8	-25
n=l of	25
n=l of cue=false	25
n=l q=false	-58
n=l she	33
n=l she cue=true	35
n=l verbs=0 b=Q	71
n=l w=ask	-34
n=later f=-ed L	28
n=later len=9-16	-36
n=like N	21
n=like N N	-21
n=like N cue=false	21
n=like f=-ed L	-34
n=like f=-s L	41
n=like l=-s	-35
n=like l=l	-21
n=like len=5-8	34
n=like q=false	-91
n=long commas=0	-33
n=long cue=0	-45
n=long q=false	-46
n=never commas=0	-31
n=never cue=0	-38
n=never q=false	-44
n=now -s	-47
n=now . cue=false	-47
n=now commas=0	50
n=now commas=1	-65
n=now f=l L	-41
n=now l=N	27
n=now l=l	28
n=now len=17-32	-33
n=now len=9-16	-80
n=now w=say	-44
n=of N	-37
n=of N cue=false	-33
n=of b=N	-25
n=of commas=0	-83
n=of commas=1	-25
n=of cue=0	-100
n=of f=-ing L	-25
n=of f=l L	-30
n=of l	-30
n=of l cue=false	-27
n=of l="	-22
n=of l=N	-26
n=of l=l	-76
n=of len=1	-29
n=of len=17-32	-22
n=of len=2	-22
n=of len=9-16	-31
n=of q=false	-93
n=of q=true	-22
n=of the	-35
n=of the cue=false	-35
n=of verbs=0 b=the	-31
n=of verbs=1 b=the	44
n=off commas=0	-42
n=off cue=0	-48
n=off l=l	-39
n=off q=false	-50
n=often cue=0	-27
n=often q=false	-37
n=on -ed	-33
n=on -ed cue=false	-33
n=on -ing	-36
n=on -ing cue=false	-36
n=on -s	-77
n=on -s cue=false	-71
n=on .	-28
n=on . ^	-28
n=on . cue=false	-28
n=on N	80
n=on N ,	48
n=on N -ing	-27
n=on N -s	-44
n=on N .	78
n=on N and	-43
n=on N cue=false	50
n=on N cue=true	52
n=on N l	37
n=on a l	23
n=on b=-s	-63
n=on b=Q	-24
n=on b=he	-41
n=on b=her	38
n=on b=it	44
n=on b=they	-28
n=on b=to	-66
n=on commas=1	-113
n=on cue=0	-33
n=on cue=4	45
n=on f='s L	-23
n=on f=-ed L	59
n=on f=-ing L	-35
n=on f=-s 0	-38
n=on f=N R	23
n=on f=v 0	-27
n=on her	-41
n=on her cue=false	-39
n=on her l	-32
n=on his	23
n=on his cue=false	26
n=on l cue=true	-23
n=on l of	26
n=on l="	38
n=on l=-ed	-21
n=on l=-s	-29
n=on l=N	-31
n=on l=down	21
n=on l=him	23
n=on l=them	27
n=on l=v	-20
n=on len=0	27
n=on len=1	116
n=on len=17-32	-56
n=on len=4	-37
n=on len=5-8	-66
n=on len=9-16	-131
n=on q=false	-37
n=on q=true	38
n=on the	-34
n=on the cue=false	-33
n=on the l	-55
n=on verbs=0 b=-s	-49
n=on verbs=0 b=her	38
n=on verbs=0 b=to	-45
n=on verbs=1 b=a	42
n=on verbs=1 b=he	-21
n=on verbs=1 b=his	-34
n=on verbs=1 b=l	-26
n=on verbs=1 b=that	-26
n=on verbs=1 b=the	25
n=on verbs=2 b=N	-23
n=on verbs=3 b=N	-22
n=on verbs=3 b=that	43
n=on w='s	-23
n=on w=N	-53
n=on w=announce	34
n=on w=argue	44
n=on w=ask	-46
n=on w=call	-37
n=on w=criticize	-27
n=on w=expect	-28
n=on w=note	-30
n=on w=point	-32
n=on w=propose	-29
n=on w=say	28
n=on w=support	-29
n=once commas=1	-21
n=once cue=0	-34
n=once l=l	-31
n=once len=9-16	-24
n=only b=that	-31
n=only commas=0	28
n=only commas=1	-34
n=only f=-ed L	-27
n=only f=l L	-40
n=only f=v L	27
n=only l	-35
n=only l cue=false	-35
n=only l=l	25
n=only l=the	-29
n=only len=0	-32
n=only len=17-32	-27
n=only len=2	31
n=only len=3	-26
n=only len=5-8	57
n=only len=9-16	-35
n=or -ing	29
n=or N	-31
n=or N cue=false	-31
n=or b=to	-22
n=or commas=0	-34
n=or commas=1	-26
n=or cue=0	-93
n=or f=-ed L	-41
n=or f=-ing L	21
n=or f=l L	-34
n=or l l	38
n=or l="	-22
n=or l=-s	-38
n=or len=1	30
n=or len=17-32	-23
n=or len=3	-25
n=or len=5-8	-40
n=or len=9-16	-29
n=or q=false	-43
n=or q=true	-22
n=or verbs=0 b=N	22
n=out commas=0	-63
n=out cue=0	-70
n=out f=l L	-20
n=out l=l	-29
n=out of	-20
n=out of cue=false	-20
n=out q=false	-64
n=over N	-36
n=over N N	-39
n=over N cue=false	-34
n=over a	-23
n=over a cue=false	-23
n=over b=a	26
n=over b=l	-32
n=over b=the	-29
n=over b=to	-42
n=over commas=1	-26
n=over f=l L	-82
n=over f=v L	-28
n=over his	-25
n=over his cue=false	-25
n=over l=-s	-30
n=over len=0	40
n=over len=1	28
n=over len=17-32	-20
n=over len=2	-42
n=over len=3	22
n=over len=4	-33
n=over len=5-8	-84
n=over verbs=0 b=l	-24
n=over verbs=0 b=to	-32
n=over verbs=1 b=N	-31
n=previously commas=0	-24
n=previously cue=0	-27
n=previously q=false	-29
n=rather commas=0	-32
n=rather cue=0	-35
n=rather q=false	-34
n=recently -ed	-38
n=recently -ed cue=false	-33
n=recently commas=1	-24
n=recently f=-ed L	27
n=recently l=N	27
n=recently len=9-16	-44
n=since b=N	-24
n=since b=that	-24
n=since b=the	-28
n=since commas=0	29
n=since commas=1	-37
n=since f=-ed L	-51
n=since f=l L	-46
n=since he	39
n=since he cue=false	41
n=since l=-s	-27
n=since l=l	63
n=since len=5-8	-63
n=since len=9-16	-72
n=since the l	-22
n=so b=that	-25
n=so b=the	27
n=so commas=1	-29
n=so f=-ing L	30
n=so len=17-32	-31
n=so len=9-16	-53
n=so w=say	-35
n=soon commas=0	-41
n=soon cue=0	-35
n=soon q=false	-43
n=still -s	-20
n=still b=N	-26
n=still cue=0	-68
n=still l	26
n=still l cue=false	-21
n=still l=N	-23
n=than #	-41
n=than # cue=false	-39
n=than # l	-21
n=than -ing	-31
n=than -ing cue=false	-31
n=than N	-61
n=than N cue=false	-56
n=than a l	-25
n=than b=-ing	32
n=than b=N	23
n=than b=a	-28
n=than b=l	21
n=than b=more	-28
n=than b=to	-28
n=than commas=0	29
n=than commas=1	-50
n=than cue=0	-62
n=than cue=5	35
n=than f=-ed 0	-32
n=than f=-ed L	-43
n=than f=-ing L	-37
n=than f=-s L	21
n=than his	26
n=than his cue=false	26
n=than in	-36
n=than in cue=false	-36
n=than l	-47
n=than l cue=false	-39
n=than l=-s	38
n=than l=N	69
n=than l=more	-110
n=than l=rather	-26
n=than len=0	85
n=than len=17-32	-35
n=than len=2	-47
n=than len=4	32
n=than len=5-8	-39
n=than len=9-16	-35
n=than the	-33
n=than the cue=false	-33
n=than verbs=0 b=l	29
n=than verbs=0 b=more	-27
n=than w=say	47
n=that ,	64
n=that , cue=false	64
n=that -ed cue=false	-35
n=that -ed the	-21
n=that -ing	-33
n=that -ing cue=false	-33
n=that N 's	-26
n=that N N	24
n=that a	-26
n=that a cue=false	-26
n=that a l	-21
n=that are	23
n=that are cue=false	24
n=that b=-ed	25
n=that b=-ing	33
n=that b=Q	-35
n=that b=an	-25
n=that b=her	24
n=that b=his	-46
n=that b=it	-28
n=that b=the	-36
n=that commas=1	-106
n=that commas=2	-23
n=that cue=0	-96
n=that cue=2	67
n=that cue=3	65
n=that f='s L	-25
n=that f=-ed 0	27
n=that f=-ed L	-51
n=that f=-ing L	-65
n=that f=-s 0	-25
n=that f=N 0	33
n=that f=a 0	23
n=that f=a L	39
n=that f=l 0	-22
n=that f=l L	-71
n=that f=the 0	69
n=that f=v L	-24
n=that had	-24
n=that had cue=false	-24
n=that has	-26
n=that has cue=false	-25
n=that have	-33
n=that have cue=false	-33
n=that he -ed	42
n=that he -s	-21
n=that is	47
n=that is cue=false	48
n=that l -s	-32
n=that l .	-25
n=that l cue=true	33
n=that l l	26
n=that l=#	40
n=that l=-ed	-26
n=that l=-ing	-44
n=that l=-s	-35
n=that l=and	-30
n=that l=l	22
n=that len=1	37
n=that len=17-32	-90
n=that len=2	-32
n=that len=3	-24
n=that len=9-16	-26
n=that q=false	-20
n=that she -ed	31
n=that she cue=false	-40
n=that the	-56
n=that the N	-21
n=that the cue=false	-52
n=that the l	-29
n=that v	-45
n=that v cue=false	-44
n=that verbs=0 b=his	-30
n=that verbs=0 b=l	29
n=that verbs=1 b=-ing	46
n=that verbs=1 b=-s	25
n=that verbs=1 b=l	-21
n=that verbs=1 b=the	-22
n=that verbs=1 b=to	-22
n=that verbs=3 b=that	27
n=that w='s	-26
n=that w=N	20
n=that w=a	55
n=that w=announce	-21
n=that w=ask	-35
n=that w=call	-48
n=that w=describe	-25
n=that w=expect	-21
n=that w=say	-51
n=that was	25
n=that was cue=false	25
n=that were	-21
n=that were cue=false	-21
n=that will	26
n=that will cue=false	29
n=that would	-48
n=that would cue=false	-48
n=that would l	-30
n=then -ed	-28
n=then commas=0	26
n=then l=and	-24
n=there b=N	30
n=there commas=0	-27
n=there cue=0	-35
n=there f=-ed L	-30
n=there f=l L	-25
n=there is	26
n=there is cue=false	28
n=there l=l	-21
n=there l=that	-22
n=there len=5-8	-31
n=there q=false	-43
n=though cue=0	-26
n=though l=even	-27
n=though q=false	-30
n=through b=N	-36
n=through b=l	21
n=through b=that	-25
n=through commas=0	31
n=through commas=1	-42
n=through f=-ed L	21
n=through l	-42
n=through l cue=false	-42
n=through l=-s	76
n=through l=l	-90
n=through len=17-32	-35
n=through len=9-16	-63
n=to "	-35
n=to " Q	-35
n=to " cue=false	-35
n=to #	-23
n=to # cue=false	-22
n=to -s	75
n=to -s cue=true	78
n=to N 's	34
n=to N .	20
n=to N N	-66
n=to N cue=false	-27
n=to N cue=true	25
n=to a l	-33
n=to b=-ing	-31
n=to b=-s	-62
n=to b=N	-27
n=to b=a	-21
n=to b=an	24
n=to b=he	-21
n=to b=her	-56
n=to b=its	-21
n=to b=l	28
n=to b=not	26
n=to b=some	38
n=to b=their	27
n=to b=them	-34
n=to b=they	31
n=to b=those	40
n=to b=to	-52
n=to be	-72
n=to be -ed	-25
n=to be cue=false	-68
n=to commas=1	-73
n=to cue=0	-90
n=to cue=2	94
n=to cue=4	53
n=to cue=5	-26
n=to do	-41
n=to do cue=false	-40
n=to f='s L	-28
n=to f=-ed 0	-54
n=to f=-ed L	24
n=to f=-ing L	-39
n=to f=-ing R	40
n=to f=-s 0	-37
n=to f=l L	-39
n=to have	-27
n=to have cue=false	-27
n=to his	27
n=to his cue=false	27
n=to l	-36
n=to l -ing	36
n=to l .	-31
n=to l cue=false	-34
n=to l for	-40
n=to l his	-26
n=to l if	32
n=to l in	-33
n=to l the	-71
n=to l their	37
n=to l to	30
n=to l=-ed	-39
n=to l=how	-22
n=to l=it	21
n=to l=not	-28
n=to l=them	-34
n=to len=0	21
n=to len=17-32	-74
n=to len=2	41
n=to len=5-8	-26
n=to len=9-16	-128
n=to q=false	-24
n=to v	21
n=to v -s	-34
n=to v the	26
n=to v to	30
n=to verbs=0 b=-s	-50
n=to verbs=0 b=an	29
n=to verbs=0 b=her	-49
n=to verbs=0 b=l	52
n=to verbs=0 b=that	38
n=to verbs=0 b=to	-36
n=to verbs=1 b=N	-32
n=to verbs=1 b=l	-47
n=to verbs=1 b=not	-29
n=to verbs=1 b=that	-30
n=to w='s	-28
n=to w=a	-24
n=to w=appear	-29
n=to w=call	-81
n=to w=defend	-24
n=to w=denounce	47
n=to w=offer	44
n=to w=oppose	-27
n=to w=order	-24
n=to w=point	46
n=to w=releas	42
n=to w=say	-48
n=to w=seem	-34
n=to w=talk	-50
n=to w=urge	-48
n=to w=want	-25
n=today cue=0	-49
n=today q=false	-49
n=too commas=0	-34
n=too cue=0	-42
n=too l	-21
n=too l cue=false	-21
n=too q=false	-39
n=toward f=-ed L	-24
n=toward l=l	-22
n=toward q=false	-37
n=under b=N	-20
n=under b=that	-22
n=under f=l L	-37
n=under l=-s	-29
n=under l=l	40
n=under len=5-8	-54
n=under the l	-36
n=unless cue=0	-36
n=unless q=false	-36
n=until commas=0	59
n=until commas=1	-47
n=until cue=0	31
n=until f=-ed L	51
n=until f=l L	42
n=until l=l	-23
n=until len=17-32	-31
n=until len=5-8	-70
n=until len=9-16	-39
n=until q=false	27
n=up b=N	-24
n=up b=to	-22
n=up commas=0	-26
n=up cue=0	-38
n=up f=l L	-23
n=up in	41
n=up in cue=false	41
n=up l=l	-48
n=up len=0	31
n=up len=2	-21
n=up len=5-8	-22
n=up len=9-16	-24
n=up q=false	-43
n=v -s	-21
n=v .	-31
n=v . ^	-31
n=v . cue=false	-23
n=v N	-33
n=v N cue=false	-23
n=v a l	-46
n=v as	-28
n=v as cue=false	-28
n=v b=-s	-25
n=v b=Q	-36
n=v b=a	49
n=v b=her	45
n=v b=him	34
n=v b=his	22
n=v b=how	-43
n=v b=l	-57
n=v b=that	-60
n=v commas=1	-74
n=v cue=0	-37
n=v f='s L	27
n=v f=-ed L	-59
n=v f=-s L	-48
n=v from	26
n=v from cue=false	26
n=v in	-29
n=v in cue=false	-28
n=v into	-22
n=v into cue=false	-22
n=v l N	24
n=v l=-s	-74
n=v l=N	26
n=v l=he	-31
n=v l=her	33
n=v l=l	76
n=v l=she	-23
n=v l=to	-89
n=v l=who	-26
n=v len=0	21
n=v len=1	-36
n=v len=17-32	-77
n=v len=2	49
n=v len=3	-55
n=v len=4	36
n=v len=9-16	-117
n=v of	-34
n=v of a	-24
n=v of cue=false	-33
n=v on	-20
n=v q=false	-56
n=v the	26
n=v the N	29
n=v the cue=false	28
n=v to	40
n=v to -s	28
n=v to cue=false	29
n=v verbs=0 b=N	21
n=v verbs=0 b=a	71
n=v verbs=0 b=her	52
n=v verbs=0 b=his	31
n=v verbs=0 b=l	-43
n=v verbs=0 b=that	-30
n=v verbs=0 b=to	-40
n=v verbs=1 b=a	-35
n=v verbs=1 b=the	-21
n=v verbs=1 b=to	32
n=v w='s	27
n=v w=N	-22
n=v w=ask	-29
n=v w=report	-20
n=v w=say	-59
n=v w=support	43
n=v w=talk	25
n=v with	24
n=v with cue=false	25
n=very commas=0	-35
n=very cue=0	-47
n=very l	-26
n=very l cue=false	-25
n=very q=false	-50
n=via cue=0	29
n=via q=false	29
n=what commas=0	-51
n=what cue=0	-66
n=what f=-ed L	-22
n=what len=9-16	-24
n=what q=false	-72
n=when -ed	83
n=when N N	-52
n=when N cue=false	-38
n=when b=that	-70
n=when commas=0	77
n=when commas=1	-21
n=when commas=2	-24
n=when cue=3	51
n=when f=-ed L	39
n=when f=-s L	-35
n=when f=l L	44
n=when he	30
n=when he cue=false	42
n=when l=-ed	-56
n=when l=N	67
n=when l=l	-32
n=when len=0	83
n=when len=1	95
n=when len=17-32	-84
n=when len=3	42
n=when len=4	30
n=when len=5-8	-65
n=when verbs=0 b=N	-32
n=when verbs=1 b=N	34
n=when w=say	-30
n=where commas=0	-28
n=where cue=0	-40
n=where f=-ed L	-41
n=where f=l L	25
n=where l=-s	22
n=where l=l	-28
n=where len=17-32	-32
n=where len=5-8	-25
n=where len=9-16	24
n=where q=false	-26
n=whether commas=0	-47
n=whether cue=0	-61
n=whether f=-ed L	-33
n=whether l=l	-22
n=whether q=false	-61
n=which -s	23
n=which N	-22
n=which b=that	-44
n=which cue=0	-36
n=which f=-ed L	42
n=which f=l L	-28
n=which l	-22
n=which l cue=false	-22
n=which l="	52
n=which l=in	-56
n=which len=5-8	48
n=which len=9-16	-60
n=which q=false	-55
n=which q=true	52
n=while -ing cue=false	-79
n=while N	77
n=while b=N	32
n=while b=that	-49
n=while commas=0	64
n=while commas=1	-51
n=while cue=0	-50
n=while f=-ed L	45
n=while l="	52
n=while l=-s	49
n=while len=0	60
n=while len=17-32	-45
n=while len=9-16	36
n=while q=false	39
n=while q=true	52
n=who -ed cue=false	-26
n=who -ed the	-23
n=who -s	34
n=who -s cue=false	34
n=who are	-29
n=who are cue=false	-26
n=who b=-s	21
n=who b=a	-52
n=who b=l	32
n=who b=to	-25
n=who commas=2	-30
n=who cue=0	-64
n=who cue=2	34
n=who f=-ed 0	24
n=who f=-ing L	20
n=who f=-s L	-56
n=who f=l L	-81
n=who f=v L	-26
n=who has	28
n=who has -ed	-36
n=who has cue=false	38
n=who have	-34
n=who have cue=false	-32
n=who is	26
n=who is cue=false	27
n=who l cue=false	-53
n=who l the	-25
n=who l=N	30
n=who l=and	-25
n=who l=those	-27
n=who len=0	74
n=who len=17-32	-74
n=who len=2	-39
n=who len=3	-43
n=who len=4	-34
n=who len=5-8	-51
n=who v	-37
n=who v cue=false	-35
n=who verbs=0 b=N	32
n=who verbs=0 b=a	-36
n=who verbs=0 b=l	43
n=who verbs=3 b=N	-21
n=who verbs=3 b=that	40
n=who w=N	-39
n=who w=call	-37
n=who w=say	-30
n=who were	-21
n=who were cue=false	-21
n=who would cue=false	-37
n=who would l	23
n=whom commas=0	-26
n=whom cue=0	-35
n=whom q=false	-39
n=whose -s	-37
n=whose -s cue=false	-37
n=why commas=0	-25
n=why cue=0	-31
n=why q=false	-33
n=with #	37
n=with # cue=false	37
n=with -ing	-42
n=with -ing cue=false	-42
n=with N 's	35
n=with N ,	-22
n=with N .	-63
n=with N cue=false	-32
n=with N in	-22
n=with a l	22
n=with b=-ing	-24
n=with b=-s	-43
n=with b=an	-22
n=with b=as	34
n=with b=he	-29
n=with b=that	-53
n=with b=the	27
n=with b=they	36
n=with commas=1	-35
n=with cue=0	-53
n=with cue=5	73
n=with f=-s L	40
n=with f=l 0	33
n=with f=l L	-39
n=with her	29
n=with her cue=false	35
n=with his	-35
n=with his cue=false	-32
n=with l .	-31
n=with l N	-30
n=with l cue=false	-26
n=with l l	21
n=with l=-ed	-33
n=with l=-ing	-47
n=with l=-s	32
n=with l=him	-39
n=with l=l	-40
n=with len=0	32
n=with len=1	-58
n=with len=17-32	-61
n=with len=2	30
n=with len=4	52
n=with len=5-8	30
n=with len=9-16	-90
n=with the N	-65
n=with the l	65
n=with their	-37
n=with their cue=false	-37
n=with verbs=0 b=N	29
n=with verbs=0 b=his	29
n=with verbs=0 b=the	67
n=with verbs=1 b=-ing	-21
n=with verbs=1 b=N	-38
n=with verbs=1 b=he	-23
n=with verbs=1 b=his	-37
n=with verbs=1 b=that	-21
n=with verbs=1 b=the	-56
n=with verbs=1 b=to	-20
n=with verbs=3 b=they	47
n=with w=N	35
n=with w=announce	-60
n=with w=ask	-32
n=with w=call	-28
n=with w=show	-47
n=within f=l L	-22
n=within l=l	23
n=within len=5-8	-24
n=within len=9-16	-20
n=within the l	26
n=without -ing	39
n=without b=that	-36
n=without commas=0	44
n=without commas=1	-43
n=without f=-ed L	24
n=without l=l	37
n=without q=false	35
n=yet commas=0	-27
n=yet cue=0	-36
n=yet q=false	-42
n=– commas=0	90
n=– f=-s L	-40
n=– l=N	110
n=– l=l	24
n=– len=5-8	-40
n=– len=9-16	-76
n=– q=false	58
n=— -ing	45
n=— a	38
n=— a cue=false	32
n=— a l	38
n=— and	51
n=— b=that	69
n=— b=the	54
n=— commas=0	73
n=— cue=0	-31
n=— cue=4	49
n=— cue=5	78
n=— f=-ing L	-34
n=— f=l L	75
n=— l cue=false	-35
n=— l=-s	-26
n=— len=17-32	29
n=— len=3	26
n=— len=4	25
n=— q=false	39
n=— verbs=0 b=N	36
n=— verbs=0 b=l	-21
n=— verbs=0 b=that	-39
n=— verbs=0 b=to	-50
n=— verbs=1 b=that	-50
n=— verbs=2 b=that	61
n=— verbs=3 b=N	-24
n=‘ N	-26
n=‘ N cue=false	-26
n=‘ b=N	-23
n=‘ commas=0	-47
n=‘ cue=0	-53
n=‘ f=N L	-35
n=‘ q=false	-53
n=‘ w=N	-34
n=’ -s	26
n=’ -s cue=false	26
n=’ N	-23
n=’ N cue=false	-22
n=’ b=N	-48
n=’ commas=0	-34
n=’ commas=1	21
n=’ f=-ed L	-27
n=’ f=: L	34
n=’ l	-35
n=’ l cue=false	-34
n=’ l=-s	-20
n=’ l=N	-30
n=’ len=3	-23
n=’ verbs=0 b=N	-27
n=’ w=:	34
q=false b=# closed=false n=$	34
q=false b=-ed closed=false n=,	-25
q=false b=-ed closed=false n=N	-21
q=false b=-ed closed=false n=in	50
q=false b=-ed closed=false n=that	36
q=false b=-ing closed=false n=$	-39
q=false b=-ing closed=false n=-ed	36
q=false b=-ing closed=false n=-ing	-24
q=false b=-ing closed=false n=as	35
q=false b=-ing closed=false n=for	21
q=false b=-ing closed=false n=from	-24
q=false b=-ing closed=false n=than	32
q=false b=-ing closed=false n=that	39
q=false b=-ing closed=false n=to	-30
q=false b=-ing closed=false n=with	-24
q=false b=-ly closed=false n=$	-31
q=false b=-ly closed=false n=,	74
q=false b=-ly closed=false n=.	31
q=false b=-s closed=false n=$	-30
q=false b=-s closed=false n=)	24
q=false b=-s closed=false n=-ing	-24
q=false b=-s closed=false n=-ly	-28
q=false b=-s closed=false n=and	-25
q=false b=-s closed=false n=as	38
q=false b=-s closed=false n=at	48
q=false b=-s closed=false n=by	-75
q=false b=-s closed=false n=in	-30
q=false b=-s closed=false n=on	-51
q=false b=-s closed=false n=to	-59
q=false b=-s closed=false n=v	-24
q=false b=-s closed=false n=who	21
q=false b=-s closed=false n=with	-36
q=false b=-s closed=true n=$	28
q=false b=-s closed=true n=.	-30
q=false b=N closed=false n=)	21
q=false b=N closed=false n=-	51
q=false b=N closed=false n=-ing	-26
q=false b=N closed=false n=-s	42
q=false b=N closed=false n=.	-20
q=false b=N closed=false n=:	-23
q=false b=N closed=false n=;	51
q=false b=N closed=false n=also	21
q=false b=N closed=false n=among	-26
q=false b=N closed=false n=as	-34
q=false b=N closed=false n=but	29
q=false b=N closed=false n=during	58
q=false b=N closed=false n=earlier	30
q=false b=N closed=false n=even	-26
q=false b=N closed=false n=just	25
q=false b=N closed=false n=of	-22
q=false b=N closed=false n=still	-24
q=false b=N closed=false n=than	24
q=false b=N closed=false n=there	30
q=false b=N closed=false n=to	-23
q=false b=N closed=false n=up	-23
q=false b=N closed=false n=while	34
q=false b=N closed=false n=‘	-23
q=false b=N closed=false n=’	-48
q=false b=N closed=true n=.	31
q=false b=N closed=true n=and	34
q=false b=N closed=true n=on	-21
q=false b=Q closed=true n=$	-57
q=false b=Q closed=true n=,	-61
q=false b=Q closed=true n=-ed	-69
q=false b=Q closed=true n=-ing	-50
q=false b=Q closed=true n=-ly	-31
q=false b=Q closed=true n=-s	-21
q=false b=Q closed=true n=.	-59
q=false b=Q closed=true n=N	-53
q=false b=Q closed=true n=and	-39
q=false b=Q closed=true n=on	-36
q=false b=Q closed=true n=to	-41
q=false b=Q closed=true n=v	-33
q=false b=a closed=false n=,	41
q=false b=a closed=false n=-ed	-66
q=false b=a closed=false n=-ing	-29
q=false b=a closed=false n=-ly	-31
q=false b=a closed=false n=:	-36
q=false b=a closed=false n=;	-24
q=false b=a closed=false n=at	51
q=false b=a closed=false n=by	-36
q=false b=a closed=false n=from	-37
q=false b=a closed=false n=on	-34
q=false b=a closed=false n=over	27
q=false b=a closed=false n=v	28
q=false b=a closed=false n=who	-38
q=false b=a closed=false n=—	-27
q=false b=a closed=true n="	42
q=false b=a closed=true n=,	-73
q=false b=a closed=true n=-ed	32
q=false b=a closed=true n=.	-21
q=false b=about closed=false n=-ed	-21
q=false b=about closed=false n=and	-25
q=false b=all closed=false n=,	45
q=false b=all closed=false n=.	42
q=false b=an closed=false n=,	47
q=false b=an closed=false n=-ing	30
q=false b=an closed=false n=N	30
q=false b=an closed=false n=in	-24
q=false b=an closed=false n=that	-25
q=false b=an closed=false n=to	26
q=false b=an closed=false n=with	-22
q=false b=another closed=false n=.	42
q=false b=as closed=false n=N	-27
q=false b=as closed=false n=and	-49
q=false b=as closed=false n=in	21
q=false b=at closed=false n=$	-21
q=false b=at closed=false n=.	70
q=false b=both closed=false n=.	31
q=false b=for closed=false n=$	-29
q=false b=he closed=false n=-	21
q=false b=he closed=false n=-ed	-22
q=false b=he closed=false n=-ly	30
q=false b=he closed=false n=and	-42
q=false b=he closed=false n=as	-21
q=false b=he closed=false n=because	-40
q=false b=he closed=false n=in	23
q=false b=he closed=false n=on	-27
q=false b=he closed=true n=$	-60
q=false b=he closed=true n=,	21
q=false b=he closed=true n=and	22
q=false b=her closed=false n=$	38
q=false b=her closed=false n=,	-44
q=false b=her closed=false n=-	-63
q=false b=her closed=false n=-ing	-21
q=false b=her closed=false n=-ly	25
q=false b=her closed=false n=as	-40
q=false b=her closed=false n=at	-50
q=false b=her closed=false n=in	35
q=false b=her closed=false n=on	39
q=false b=her closed=false n=that	25
q=false b=her closed=false n=to	-53
q=false b=her closed=false n=v	45
q=false b=him closed=false n=,	-28
q=false b=him closed=false n=-ed	36
q=false b=him closed=false n=-ly	26
q=false b=him closed=false n=.	-21
q=false b=him closed=false n=N	49
q=false b=him closed=false n=and	-55
q=false b=him closed=false n=v	34
q=false b=him closed=true n=.	-34
q=false b=himself closed=false n=.	23
q=false b=himself closed=false n=as	-28
q=false b=his closed=false n=-	-25
q=false b=his closed=false n=-ing	-25
q=false b=his closed=false n=-ly	-22
q=false b=his closed=false n=.	-23
q=false b=his closed=false n=at	39
q=false b=his closed=false n=for	-44
q=false b=his closed=false n=in	25
q=false b=his closed=false n=that	-46
q=false b=his closed=false n=to	-50
q=false b=his closed=false n=v	25
q=false b=his closed=true n=,	-41
q=false b=how closed=false n=in	-32
q=false b=how closed=false n=v	-42
q=false b=if closed=false n=and	34
q=false b=if closed=false n=in	-20
q=false b=in closed=false n=,	-51
q=false b=is closed=false n=,	-56
q=false b=is closed=false n=.	22
q=false b=it closed=false n=-ing	38
q=false b=it closed=false n=N	-28
q=false b=it closed=false n=and	31
q=false b=it closed=false n=by	44
q=false b=it closed=false n=for	28
q=false b=it closed=false n=on	22
q=false b=its closed=false n=$	-39
q=false b=its closed=false n=and	-21
q=false b=its closed=false n=to	-21
q=false b=l closed=false n=(	-87
q=false b=l closed=false n=-ly	-45
q=false b=l closed=false n=N	-30
q=false b=l closed=false n=at	27
q=false b=l closed=false n=by	20
q=false b=l closed=false n=from	-51
q=false b=l closed=false n=over	-32
q=false b=l closed=false n=than	27
q=false b=l closed=false n=through	21
q=false b=l closed=false n=to	30
q=false b=l closed=false n=v	-56
q=false b=l closed=false n=who	33
q=false b=l closed=true n=,	-88
q=false b=more closed=false n=than	-28
q=false b=not closed=false n=.	-31
q=false b=not closed=false n=to	26
q=false b=of closed=false n=$	-28
q=false b=of closed=false n=,	-24
q=false b=of closed=false n=-ing	41
q=false b=of closed=false n=.	20
q=false b=on closed=false n=$	-24
q=false b=on closed=false n=.	-58
q=false b=on closed=false n=N	34
q=false b=one closed=false n=.	72
q=false b=over closed=false n=,	41
q=false b=she closed=false n=.	32
q=false b=she closed=false n=and	22
q=false b=some closed=false n=to	38
q=false b=that closed=false n=)	31
q=false b=that closed=false n=-	28
q=false b=that closed=false n=-ed	-45
q=false b=that closed=false n=-ing	-46
q=false b=that closed=false n=-s	20
q=false b=that closed=false n=.	39
q=false b=that closed=false n=:	40
q=false b=that closed=false n=N	-23
q=false b=that closed=false n=after	-22
q=false b=that closed=false n=among	33
q=false b=that closed=false n=by	-37
q=false b=that closed=false n=during	-25
q=false b=that closed=false n=even	-42
q=false b=that closed=false n=for	-29
q=false b=that closed=false n=from	-36
q=false b=that closed=false n=if	32
q=false b=that closed=false n=in	-33
q=false b=that closed=false n=on	-32
q=false b=that closed=false n=only	-26
q=false b=that closed=false n=so	-21
q=false b=that closed=false n=v	-48
q=false b=that closed=false n=when	-56
q=false b=that closed=false n=while	-46
q=false b=that closed=false n=who	22
q=false b=that closed=false n=with	-39
q=false b=that closed=false n=without	-36
q=false b=that closed=false n=—	32
q=false b=that closed=true n=$	22
q=false b=that closed=true n=,	94
q=false b=that closed=true n=-	-38
q=false b=that closed=true n=-ed	28
q=false b=that closed=true n=on	64
q=false b=the closed=false n=$	21
q=false b=the closed=false n=)	-44
q=false b=the closed=false n=-	-50
q=false b=the closed=false n=-ly	-22
q=false b=the closed=false n=-s	-26
q=false b=the closed=false n=;	-32
q=false b=the closed=false n=among	29
q=false b=the closed=false n=at	-28
q=false b=the closed=false n=before	34
q=false b=the closed=false n=but	47
q=false b=the closed=false n=by	-25
q=false b=the closed=false n=during	-36
q=false b=the closed=false n=for	39
q=false b=the closed=false n=from	47
q=false b=the closed=false n=in	21
q=false b=the closed=false n=into	-23
q=false b=the closed=false n=just	25
q=false b=the closed=false n=over	-29
q=false b=the closed=false n=since	-28
q=false b=the closed=false n=so	28
q=false b=the closed=false n=that	-101
q=false b=the closed=false n=which	-31
q=false b=the closed=false n=with	34
q=false b=the closed=false n=—	35
q=false b=the closed=true n=,	30
q=false b=the closed=true n=to	42
q=false b=their closed=false n=and	21
q=false b=their closed=false n=to	27
q=false b=them closed=false n=.	-69
q=false b=them closed=false n=to	-34
q=false b=themselves closed=false n=.	-24
q=false b=themselves closed=false n=as	-53
q=false b=there closed=false n=.	36
q=false b=they closed=false n=$	42
q=false b=they closed=false n=,	60
q=false b=they closed=false n=-ed	25
q=false b=they closed=false n=N	-23
q=false b=they closed=false n=and	30
q=false b=they closed=false n=in	-25
q=false b=they closed=false n=on	-21
q=false b=they closed=false n=to	34
q=false b=they closed=false n=with	41
q=false b=this closed=false n=,	-74
q=false b=this closed=false n=in	29
q=false b=those closed=false n=,	-54
q=false b=those closed=false n=.	-21
q=false b=those closed=false n=N	37
q=false b=those closed=false n=to	40
q=false b=to closed=false n=$	25
q=false b=to closed=false n=)	-24
q=false b=to closed=false n=:	38
q=false b=to closed=false n=after	34
q=false b=to closed=false n=before	-48
q=false b=to closed=false n=by	-20
q=false b=to closed=false n=from	-48
q=false b=to closed=false n=if	23
q=false b=to closed=false n=on	-54
q=false b=to closed=false n=over	-40
q=false b=to closed=false n=than	-28
q=false b=to closed=false n=to	-43
q=false b=to closed=false n=up	-20
q=false b=to closed=false n=who	-25
q=false b=to closed=true n=$	-23
q=false b=to closed=true n=.	33
q=false b=to closed=true n=and	39
q=false b=v closed=false n=$	-20
q=false b=v closed=false n=.	54
q=false b=was closed=false n=.	73
q=false b=we closed=false n=N	27
q=false b=what closed=false n=,	39
q=false b=what closed=false n=in	-26
q=false b=whether closed=false n=,	21
q=false b=whether closed=false n=.	83
q=false b=who closed=false n=,	69
q=false b=who closed=false n=.	-44
q=false b=who closed=false n=N	-21
q=false b=why closed=false n=,	46
q=false b=why closed=false n=-ed	-22
q=false b=would closed=false n=.	82
q=false had=false n=" mid	-115
q=false had=false n=$ end	-28
q=false had=false n=$ mid	-87
q=false had=false n=( mid	36
q=false had=false n=, mid	47
q=false had=false n=- mid	50
q=false had=false n=-ed mid	-36
q=false had=false n=-ing mid	-47
q=false had=false n=-ly mid	-25
q=false had=false n=-s mid	-46
q=false had=false n=. end	35
q=false had=false n=: end	23
q=false had=false n=: mid	33
q=false had=false n=; mid	74
q=false had=false n=? end	24
q=false had=false n=N end	-24
q=false had=false n=N mid	-40
q=false had=false n=about mid	-73
q=false had=false n=after mid	49
q=false had=false n=against mid	-70
q=false had=false n=already mid	-38
q=false had=false n=always mid	-24
q=false had=false n=and mid	27
q=false had=false n=because mid	38
q=false had=false n=before mid	35
q=false had=false n=between mid	-49
q=false had=false n=but mid	41
q=false had=false n=despite mid	42
q=false had=false n=down mid	-54
q=false had=false n=during mid	39
q=false had=false n=earlier mid	-26
q=false had=false n=even mid	33
q=false had=false n=first mid	-55
q=false had=false n=for mid	-25
q=false had=false n=further mid	-32
q=false had=false n=here mid	32
q=false had=false n=how mid	-58
q=false had=false n=into mid	-27
q=false had=false n=l mid	-33
q=false had=false n=like mid	-72
q=false had=false n=long mid	-43
q=false had=false n=never mid	-41
q=false had=false n=now mid	23
q=false had=false n=of mid	-75
q=false had=false n=off mid	-48
q=false had=false n=often mid	-31
q=false had=false n=on mid	-31
q=false had=false n=or mid	-36
q=false had=false n=out mid	-63
q=false had=false n=previously mid	-22
q=false had=false n=rather mid	-30
q=false had=false n=soon mid	-41
q=false had=false n=than mid	21
q=false had=false n=there mid	-36
q=false had=false n=though mid	-24
q=false had=false n=too mid	-39
q=false had=false n=toward mid	-36
q=false had=false n=until mid	28
q=false had=false n=up mid	-28
q=false had=false n=v mid	-29
q=false had=false n=very mid	-44
q=false had=false n=what mid	-59
q=false had=false n=when mid	30
q=false had=false n=whether mid	-57
q=false had=false n=which mid	-49
q=false had=false n=while mid	25
q=false had=false n=whom mid	-32
q=false had=false n=why mid	-32
q=false had=false n=without mid	39
q=false had=false n=yet mid	-36
q=false had=false n=– mid	58
q=false had=false n=— mid	28
q=false had=false n=‘ mid	-53
q=false had=true n=$ end	-33
q=false had=true n=-ed mid	-40
q=false had=true n=-ing mid	-111
q=false had=true n=-ly mid	-63
q=false had=true n=-s mid	-56
q=false had=true n=. end	-24
q=false had=true n=: mid	-90
q=false had=true n=N mid	-137
q=false had=true n=after mid	-46
q=false had=true n=also mid	-22
q=false had=true n=as mid	-51
q=false had=true n=at mid	-65
q=false had=true n=because mid	22
q=false had=true n=by mid	-52
q=false had=true n=during mid	-57
q=false had=true n=for mid	-42
q=false had=true n=from mid	-21
q=false had=true n=if mid	-22
q=false had=true n=in mid	-48
q=false had=true n=into mid	-32
q=false had=true n=l mid	-38
q=false had=true n=like mid	-21
q=false had=true n=of mid	-23
q=false had=true n=over mid	-31
q=false had=true n=that mid	-64
q=false had=true n=v mid	-72
q=false had=true n=when mid	-85
q=false had=true n=while mid	24
q=false had=true n=with mid	-52
q=false had=true n=— mid	25
q=true b=N closed=false n=and	-37
q=true b=N closed=false n=l	-27
q=true b=N closed=true n=$	36
q=true b=Q closed=false n=-s	31
q=true b=Q closed=false n=N	46
q=true b=a closed=false n=$	58
q=true b=a closed=true n=$	-24
q=true b=he closed=false n=$	54
q=true b=he closed=false n=and	53
q=true b=her closed=false n=$	-66
q=true b=it closed=false n=$	34
q=true b=that closed=false n=$	56
q=true b=that closed=false n=-ing	65
q=true b=that closed=false n=in	-34
q=true b=that closed=true n=$	-28
q=true b=the closed=false n=$	-41
q=true had=true n=$ end	65
q=true had=true n=) mid	29
q=true had=true n=- mid	53
q=true had=true n=-ed mid	52
q=true had=true n=-ing mid	81
q=true had=true n=N mid	77
q=true had=true n=a mid	22
q=true had=true n=and mid	55
q=true had=true n=as mid	32
q=true had=true n=at mid	23
q=true had=true n=because mid	-48
q=true had=true n=but mid	55
q=true had=true n=from mid	-27
q=true had=true n=he mid	30
q=true had=true n=if mid	-35
q=true had=true n=in mid	27
q=true had=true n=of mid	-22
q=true had=true n=on mid	38
q=true had=true n=or mid	-22
q=true had=true n=which mid	52
q=true had=true n=while mid	52
v=adverb l=adverb verbs=0	-28
v=adverb l=adverb verbs=1	-45
v=adverb l=adverb verbs=2	-53
v=adverb l=auxiliary verbs=1	-149
v=adverb l=auxiliary verbs=2	-169
v=adverb l=conjunction verbs=0	-63
v=adverb l=conjunction verbs=1	-68
v=adverb l=conjunction verbs=2	-82
v=adverb l=determiner verbs=1	-27
v=adverb l=determiner verbs=2	-80
v=adverb l=mark verbs=0	107
v=adverb l=name verbs=0	105
v=adverb l=name verbs=1	26
v=adverb l=name verbs=2	-73
v=adverb l=other verbs=0	149
v=adverb l=other verbs=1	-36
v=adverb l=other verbs=2	-49
v=adverb l=possessive verbs=0	-36
v=adverb l=possessive verbs=2	-26
v=adverb l=preposition verbs=0	-92
v=adverb l=preposition verbs=1	-69
v=adverb l=preposition verbs=2	-80
v=adverb l=pronoun verbs=0	73
v=adverb l=pronoun verbs=1	-21
v=adverb l=pronoun verbs=2	-45
v=adverb l=subordinator verbs=0	-51
v=adverb l=subordinator verbs=1	-26
v=adverb l=subordinator verbs=2	-57
v=adverb l=verb verbs=1	-49
v=adverb l=verb verbs=2	-113
v=auxiliary l=mark verbs=0	60
v=auxiliary l=mark verbs=2	-23
v=conjunction l=adverb verbs=1	-21
v=conjunction l=determiner verbs=2	-31
v=conjunction l=mark verbs=0	100
v=conjunction l=mark verbs=2	-72
v=conjunction l=name verbs=0	61
v=conjunction l=name verbs=1	-52
v=conjunction l=name verbs=2	-30
v=conjunction l=number verbs=0	57
v=conjunction l=number verbs=2	-33
v=conjunction l=other verbs=0	95
v=conjunction l=other verbs=2	-56
v=conjunction l=verb verbs=1	52
v=conjunction l=verb verbs=2	-58
v=determiner l=mark verbs=0	74
v=determiner l=number verbs=2	33
v=mark l=adverb verbs=0	-47
v=mark l=adverb verbs=1	-56
v=mark l=conjunction verbs=0	-61
v=mark l=conjunction verbs=1	-43
v=mark l=determiner verbs=0	67
v=mark l=determiner verbs=2	-24
v=mark l=mark verbs=0	115
v=mark l=mark verbs=1	24
v=mark l=name verbs=0	42
v=mark l=name verbs=1	47
v=mark l=number verbs=0	-52
v=mark l=number verbs=1	-21
v=mark l=other verbs=0	77
v=mark l=other verbs=1	41
v=mark l=possessive verbs=0	-31
v=mark l=preposition verbs=1	23
v=mark l=pronoun verbs=0	88
v=mark l=pronoun verbs=1	-24
v=mark l=subordinator verbs=0	26
v=mark l=subordinator verbs=2	-46
v=mark l=verb verbs=1	67
v=name l=auxiliary verbs=1	-26
v=name l=conjunction verbs=0	-23
v=name l=determiner verbs=0	-88
v=name l=determiner verbs=1	-52
v=name l=determiner verbs=2	-50
v=name l=mark verbs=2	-71
v=name l=name verbs=0	-24
v=name l=number verbs=0	30
v=name l=number verbs=1	-68
v=name l=number verbs=2	54
v=name l=other verbs=0	91
v=name l=other verbs=2	-59
v=name l=possessive verbs=0	-21
v=name l=preposition verbs=0	-98
v=name l=preposition verbs=1	-38
v=name l=preposition verbs=2	-74
v=name l=pronoun verbs=0	64
v=name l=subordinator verbs=0	-39
v=name l=subordinator verbs=1	-20
v=name l=verb verbs=1	35
v=name l=verb verbs=2	-42
v=number l=mark verbs=0	26
v=number l=mark verbs=2	27
v=other l=mark verbs=0	54
v=other l=mark verbs=1	-56
v=other l=mark verbs=2	-67
v=preposition l=adverb verbs=0	-121
v=preposition l=adverb verbs=1	-108
v=preposition l=adverb verbs=2	-85
v=preposition l=auxiliary verbs=1	-76
v=preposition l=auxiliary verbs=2	-131
v=preposition l=conjunction verbs=0	-31
v=preposition l=conjunction verbs=1	-47
v=preposition l=conjunction verbs=2	-55
v=preposition l=determiner verbs=0	54
v=preposition l=determiner verbs=1	-85
v=preposition l=determiner verbs=2	-81
v=preposition l=mark verbs=0	69
v=preposition l=mark verbs=1	29
v=preposition l=mark verbs=2	-64
v=preposition l=name verbs=0	137
v=preposition l=name verbs=1	-47
v=preposition l=name verbs=2	-88
v=preposition l=number verbs=1	42
v=preposition l=number verbs=2	-33
v=preposition l=other verbs=0	94
v=preposition l=other verbs=1	-67
v=preposition l=other verbs=2	-165
v=preposition l=preposition verbs=0	-103
v=preposition l=preposition verbs=1	-38
v=preposition l=preposition verbs=2	-83
v=preposition l=pronoun verbs=0	127
v=preposition l=pronoun verbs=1	-84
v=preposition l=pronoun verbs=2	-112
v=preposition l=subordinator verbs=0	-21
v=preposition l=subordinator verbs=1	-29
v=preposition l=subordinator verbs=2	-24
v=preposition l=verb verbs=1	-48
v=preposition l=verb verbs=2	-188
v=pronoun l=mark verbs=0	28
v=pronoun l=mark verbs=1	-52
v=pronoun l=mark verbs=2	-30
v=relative l=conjunction verbs=2	-21
v=relative l=mark verbs=0	33
v=relative l=mark verbs=1	45
v=relative l=name verbs=0	45
v=relative l=name verbs=2	-21
v=relative l=other verbs=0	28
v=relative l=other verbs=1	-84
v=relative l=other verbs=2	-36
v=relative l=preposition verbs=0	-60
v=relative l=preposition verbs=1	-32
v=relative l=preposition verbs=2	-35
v=subordinator l=adverb verbs=0	21
v=subordinator l=adverb verbs=1	-65
v=subordinator l=adverb verbs=2	-65
v=subordinator l=auxiliary verbs=1	-55
v=subordinator l=auxiliary verbs=2	-74
v=subordinator l=conjunction verbs=0	-70
v=subordinator l=conjunction verbs=1	-44
v=subordinator l=conjunction verbs=2	-75
v=subordinator l=determiner verbs=0	-21
v=subordinator l=determiner verbs=1	-24
v=subordinator l=mark verbs=0	99
v=subordinator l=mark verbs=1	79
v=subordinator l=name verbs=0	133
v=subordinator l=number verbs=0	39
v=subordinator l=number verbs=2	66
v=subordinator l=other verbs=0	74
v=subordinator l=other verbs=1	-66
v=subordinator l=other verbs=2	-40
v=subordinator l=preposition verbs=0	-82
v=subordinator l=preposition verbs=2	-65
v=subordinator l=pronoun verbs=0	107
v=subordinator l=pronoun verbs=1	-32
v=subordinator l=pronoun verbs=2	-39
v=subordinator l=subordinator verbs=0	-56
v=subordinator l=verb verbs=2	-152
v=verb l=adverb verbs=0	-75
v=verb l=adverb verbs=1	-52
v=verb l=adverb verbs=2	-66
v=verb l=auxiliary verbs=1	-153
v=verb l=auxiliary verbs=2	-156
v=verb l=conjunction verbs=0	-41
v=verb l=conjunction verbs=1	-46
v=verb l=conjunction verbs=2	-48
v=verb l=determiner verbs=0	-79
v=verb l=determiner verbs=1	-72
v=verb l=determiner verbs=2	-70
v=verb l=mark verbs=0	100
v=verb l=mark verbs=1	67
v=verb l=mark verbs=2	-57
v=verb l=name verbs=0	94
v=verb l=name verbs=2	-67
v=verb l=number verbs=0	78
v=verb l=number verbs=1	89
v=verb l=other verbs=0	107
v=verb l=possessive verbs=0	-49
v=verb l=preposition verbs=0	-131
v=verb l=preposition verbs=1	-83
v=verb l=preposition verbs=2	-31
v=verb l=pronoun verbs=1	-56
v=verb l=pronoun verbs=2	-63
v=verb l=relative verbs=0	-52
v=verb l=relative verbs=1	-23
v=verb l=relative verbs=2	-25
v=verb l=subordinator verbs=0	-68
v=verb l=subordinator verbs=1	-38
v=verb l=subordinator verbs=2	-29
v=verb l=verb verbs=1	-54
v=verb l=verb verbs=2	-55`;
