import { countIn } from './count-in.ts';
import type { Strings } from './strings.ts';

const count = countIn('pt-BR');

const article = { name: 'artigo', description: 'Somente neste artigo' };
const onlyMe = { name: 'privado', description: 'Mostrar a resposta só para mim' };
const forMember = { name: 'para', description: 'Dirigir-se a um membro, que é notificado' };
const page = { name: 'página', description: 'A página em que começar' };
const picture = { name: 'imagem', description: 'Como imagem' };
const about = { name: 'tema', description: 'Somente o que trata deste tema' };
const otherFile = (number: number) => ({ name: `arquivo-${number}`, description: 'Outro arquivo' });

/** Portuguese as in Brazil. */
export const ptBr: Strings = {
  commands: {
    'who-said': { name: 'quem-disse', description: 'Quem disse estas palavras, e onde' },
    'who-said.quote': { name: 'citação', description: 'As palavras, como você se lembra delas' },
    'who-said.article': article,
    'who-said.speaker': { name: 'autor', description: 'Somente desta pessoa' },
    'who-said.private': onlyMe,
    'who-said.for': forMember,
    'what-clause': { name: 'qual-cláusula', description: 'A cláusula de um acordo sobre um tema' },
    'what-clause.topic': { name: 'tema', description: 'Um tema, uma situação, uma pergunta ou um número' },
    'what-clause.agreement': { name: 'acordo', description: 'Somente neste acordo' },
    'what-clause.label': { name: 'número', description: 'Uma cláusula pelo número, como 4(2)' },
    'what-clause.article': article,
    'what-clause.private': onlyMe,
    'what-clause.for': forMember,
    ask: { name: 'perguntar', description: 'Qualquer pergunta que os artigos possam responder' },
    'ask.question': { name: 'pergunta', description: 'O que você quer saber' },
    'ask.article': article,
    'ask.private': onlyMe,
    'ask.for': forMember,
    quotes: { name: 'citações', description: 'Tudo o que se cita de alguém, do mais recente ao mais antigo' },
    'quotes.speaker': { name: 'autor', description: 'A pessoa ou o órgão citado' },
    'quotes.about': about,
    'quotes.article': article,
    'quotes.picture': picture,
    'quotes.page': page,
    'quotes.private': onlyMe,
    'quotes.for': forMember,
    article: { name: 'artigo', description: 'O que é um artigo e o que ele diz, parágrafo por parágrafo' },
    'article.name': { name: 'nome', description: 'O título do artigo, ou parte dele' },
    'article.page': page,
    'article.private': onlyMe,
    'article.for': forMember,
    timeline: { name: 'cronologia', description: 'Frases datadas dos artigos, em ordem' },
    'timeline.about': about,
    'timeline.article': article,
    'timeline.picture': picture,
    'timeline.page': page,
    'timeline.private': onlyMe,
    'timeline.for': forMember,
    voices: { name: 'vozes', description: 'Quem é citado, e quantas vezes' },
    'voices.article': article,
    'voices.picture': picture,
    'voices.page': page,
    'voices.private': onlyMe,
    'voices.for': forMember,
    about: {
      name: 'sobre',
      description: 'O que está indexado, de que período, e como as respostas são feitas',
    },
    help: { name: 'ajuda', description: 'O que você pode perguntar, com exemplos' },
    settings: { name: 'configurações', description: 'Como o bot responde neste servidor' },
    'settings.private': {
      name: 'privado',
      description: 'Se as respostas são privadas quando não se pede outra coisa',
    },
    'settings.thread': {
      name: 'tópico',
      description: 'Se as menções são respondidas em um tópico; com “canal”, só naquele canal',
    },
    'settings.channel': { name: 'canal', description: 'O canal a que “permitir” ou “tópico” se refere' },
    'settings.allow': {
      name: 'permitir',
      description: 'Se o bot responde nesse canal; sem canal: em todos, ou por ora em nenhum',
    },
    'settings.language': {
      name: 'idioma',
      description: 'O idioma dos cartões; “auto” para o de cada membro',
    },
    'settings.host-corpus': {
      name: 'artigos-do-anfitrião',
      description: 'Se os artigos do anfitrião são consultados além dos seus',
    },
    library: { name: 'biblioteca', description: 'Os artigos próprios deste servidor' },
    'library.add': {
      name: 'adicionar',
      description: 'Ler arquivos ou uma página; nada é guardado antes de você ver',
    },
    'library.add.file': { name: 'arquivo', description: 'Um arquivo de texto, Markdown, HTML, PDF ou Word' },
    'library.add.file-2': otherFile(2),
    'library.add.file-3': otherFile(3),
    'library.add.file-4': otherFile(4),
    'library.add.url': { name: 'endereço', description: 'O endereço de uma página, com https://' },
    'library.list': {
      name: 'lista',
      description: 'O que este servidor trouxe, do mais recente ao mais antigo',
    },
    'library.list.page': page,
    'library.info': { name: 'informações', description: 'O que se sabe de um artigo; permite corrigi-lo' },
    'library.info.article': { name: 'artigo', description: 'O artigo' },
    'library.remove': { name: 'remover', description: 'Remover um artigo da biblioteca deste servidor' },
    'library.remove.article': { name: 'artigo', description: 'O artigo' },
    'library.export': { name: 'exportar', description: 'Todos os artigos deste servidor em um arquivo zip' },
    doctor: { name: 'diagnóstico', description: 'Verificar se o bot tem tudo de que precisa' },
    privacy: { name: 'privacidade', description: 'O que se guarda sobre você; apaga se você quiser' },
    'privacy.erase': { name: 'apagar', description: 'Apagar tudo o que se guarda sobre mim' },
    'Who said this?': { name: 'Quem disse isto?', description: '' },
    'Check this quote': { name: 'Verificar esta citação', description: '' },
  },
  answer: {
    unknownSpeaker: 'O texto não diz quem',
    anonymousSpeaker: 'Uma fonte que o artigo não identifica',
    noSpeaker: 'O próprio artigo',
    evidence: (words, name, paragraph) =>
      `“${words}” é ${name}${paragraph === null ? '' : `, com nome no ¶ ${paragraph}`}`,
    paragraph: (number) => `¶ ${number}`,
    by: (author) => `por ${author}`,
    summary: 'um resumo do anfitrião, não um original',
    exact: 'Palavra por palavra',
    near: 'Quase as mesmas palavras',
    loose: 'Pelo tema, em outras palavras',
    readAs: (question) => `Entendido como: ${question}`,
    cut: '[cortado aqui: mais longo do que uma mensagem pode ser]',
    reportedBy: (name) => `segundo ${name}`,
    denied: 'O artigo diz que o acordo não contém essa cláusula',
    disputed: 'Alguém contesta isso no artigo',
    openPoint: (words) => `Fica em aberto: ${words}`,
    notFound: 'Nada nos artigos responde a isso.',
    emptyCorpus: 'Ainda não há artigos para consultar.',
    nearest: 'O mais próximo, mas não uma resposta',
  },
  unclear: {
    empty: 'Não há pergunta.',
    onlyCommonWords: 'Só há palavras comuns. Acrescente uma que o artigo usaria.',
    tooLong: 'A pergunta é longa demais. Pergunte em uma frase.',
    smallTalk: 'Não há nada para procurar.',
  },
  buttons: {
    paragraph: 'Parágrafo inteiro',
    sentence: 'Só a frase',
    previous: 'Anterior',
    next: 'Próximo',
    share: 'Compartilhar aqui',
    source: 'Fonte',
    others: 'Outras respostas',
    previousPage: 'Página anterior',
    nextPage: 'Próxima página',
    good: 'Certa',
    bad: 'Errada',
  },
  lists: {
    quotes: (speaker, total) => `${speaker}: ${count(total, { one: 'declaração', other: 'declarações' })}`,
    timeline: (total) => `Cronologia: ${count(total, { one: 'frase datada', other: 'frases datadas' })}`,
    voices: (total) => count(total, { one: 'voz', other: 'vozes' }),
    about: (topic) => `sobre: ${topic}`,
    page: (number, pages) => `Página ${number} de ${pages}`,
    nothing: 'Não há nada disso nos artigos.',
    statements: (direct, indirect) => `${direct} com suas palavras, ${indirect} em discurso indireto`,
    speakers: 'Quem fala',
    agreements: 'Acordos',
    which: 'Qual?',
    choose: (asked) => `“${asked}” não está claro. Qual destes?`,
  },
  check: {
    exact: 'Exata: estas palavras estão na fonte',
    altered: 'Alterada: o texto difere da fonte',
    otherSpeaker: (claimed, actual) => `Palavras de outra pessoa: não de ${claimed}, mas de ${actual}`,
    notFound: 'Não está nos artigos: isso não a torna falsa',
    source: 'A fonte',
    legend: '~~Riscado~~: só na fonte; __sublinhado__: só na mensagem',
    noQuotation: 'Não há citação nessa mensagem.',
    scope: 'Julga as palavras e a autoria, nunca a verdade',
  },
  about: {
    heading: 'Verbatim',
    corpus: (articles, passages, statements, speakers) =>
      `${count(articles, { one: 'artigo', other: 'artigos' })}, ${count(passages, { one: 'trecho', other: 'trechos' })}, ${count(statements, { one: 'declaração', other: 'declarações' })} de ${count(speakers, { one: 'pessoa ou órgão', other: 'pessoas e órgãos' })}`,
    dates: (from, to) => `de ${from} a ${to}`,
    method:
      'Cada trecho é recortado letra por letra de um texto guardado; nenhum modelo de linguagem participa. Quando nada responde, o bot diz isso.',
    privacy:
      'Uma avaliação guarda a pergunta e um hash com chave do seu ID, nada mais; /privacidade o apaga.',
  },
  help: {
    heading: 'O que você pode perguntar',
    mention:
      'Ou me mencione com uma pergunta, escreva direto para mim ou clique com o botão direito em uma mensagem → Aplicativos.',
  },
  refusals: {
    failure: (id) => `Algo deu errado. Se acontecer de novo, informe este código ao anfitrião: ${id}`,
    forged: 'Este botão não é meu ou é antigo demais. Pergunte de novo, por favor.',
    gone: 'Este artigo mudou ou não está mais aqui. Pergunte de novo, por favor.',
    stopping: 'Estou reiniciando. Pergunte de novo daqui a um minuto, por favor.',
    busy: 'Chegam tantas perguntas que não consigo responder a todas. Pergunte de novo daqui a um minuto, por favor.',
    channel: 'Não respondo neste canal.',
    wait: (seconds) =>
      `Isso foi rápido. Tente de novo em ${count(seconds, { one: 'segundo', other: 'segundos' })}.`,
    store: 'Não é possível salvar isso agora. Tente mais tarde, por favor.',
    onlyServer: 'Isto só funciona em um servidor.',
    onlyManagers: 'Isto é para membros que podem gerenciar o servidor.',
    missing: (permission, channel, server) =>
      `Não consegui responder em #${channel}, em ${server}: lá me falta a permissão “${permission}”.`,
  },
  settings: {
    heading: 'Configurações deste servidor',
    saved: 'Salvo.',
    privateByDefault: (on) =>
      on
        ? 'As respostas são privadas se não se pedir outra coisa'
        : 'As respostas são públicas se não se pedir outra coisa',
    answerIn: (thread) =>
      thread ? 'As menções são respondidas em um tópico' : 'As menções são respondidas no mesmo lugar',
    answerThere: (thread, channels) =>
      thread ? `Em um tópico em ${channels}` : `No mesmo lugar em ${channels}`,
    channels: (kind, channels) =>
      kind === 'all'
        ? 'Todos os canais'
        : kind === 'only'
          ? `Somente em ${channels}`
          : `Em toda parte, menos em ${channels}`,
    language: (language) => `Idioma: ${language ?? 'o de cada membro'}`,
    hostCorpus: (on) =>
      on ? 'Os artigos do anfitrião são consultados' : 'Somente os artigos deste servidor são consultados',
  },
  library: {
    reading: (number, total) => `Lendo ${number} de ${total}…`,
    nothingGiven: 'Anexe um arquivo ou dê o endereço de uma página.',
    read: 'Lido, mas ainda não guardado',
    contents: (paragraphs, quotations, clauses) =>
      `${count(paragraphs, { one: 'parágrafo', other: 'parágrafos' })}, ${count(quotations, { one: 'citação', other: 'citações' })}, ${count(clauses, { one: 'cláusula', other: 'cláusulas' })}`,
    replaces: 'Substitui um artigo que já está aqui',
    keep: 'Guardar',
    correct: 'Corrigir',
    discard: 'Descartar',
    remove: 'Remover',
    kept: (title) => `Guardado: ${title}`,
    discarded: (title) => `Descartado: ${title}`,
    removed: (title) => `Removido: ${title}`,
    confirmRemoval: 'Remover este artigo? As respostas dele vão junto.',
    problems: 'Isto não pôde ser lido',
    expired: 'Isto não está mais à espera de ser guardado. Adicione de novo, por favor.',
    missing: 'Não existe esse artigo na biblioteca deste servidor.',
    list: (total) => `Biblioteca deste servidor: ${count(total, { one: 'artigo', other: 'artigos' })}`,
    empty: 'Este servidor ainda não tem artigos próprios. “/biblioteca adicionar” traz um.',
    exported: (total) => `${count(total, { one: 'artigo', other: 'artigos' })} em Markdown, com seus dados.`,
    tooLarge: 'A biblioteca é maior do que um arquivo pode ser aqui. Peça-a ao anfitrião, por favor.',
    added: (date) => `adicionado em ${date}`,
    title: 'Título',
    author: 'Autor',
    publisher: 'Veículo',
    date: 'Data',
    published: 'Data (AAAA-MM-DD)',
    language: (code) => `idioma: ${code}`,
  },
  doctor: {
    heading: 'Diagnóstico',
    well: 'Está tudo bem.',
    trouble: (problems) =>
      `${count(problems, { one: 'ponto precisa', other: 'pontos precisam' })} de atenção.`,
  },
  feedback: {
    thanks: 'Obrigado. Fica guardado com a pergunta, para que a próxima versão faça melhor.',
    ask: 'O que estava errado?',
    wrongSpeaker: 'Autor errado',
    wrongPassage: 'Trecho errado',
    shouldHaveBeenSilent: 'Deveria ter ficado calado',
  },
  privacy: {
    heading: 'O que se guarda',
    kept: 'Se você avalia uma resposta: a pergunta, sua opinião e um hash com chave do seu ID. As perguntas em si não são guardadas.',
    erased: (entries) => `Apagado: ${count(entries, { one: 'registro', other: 'registros' })}.`,
  },
  pictures: {
    button: 'Como imagem',
    reported: 'segundo o relato do artigo',
    tooLong: 'Estas palavras são longas demais para uma imagem.',
    noFont: (character) =>
      `Nenhuma fonte instalada aqui contém “${character}”, por isso não há imagem disto.`,
  },
};
