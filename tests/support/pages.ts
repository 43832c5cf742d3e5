interface PageCase {
  readonly html: string;
  readonly about: Readonly<Record<string, string | null>>;
  readonly text: readonly string[];
  readonly without: readonly string[];
}

const paragraphs = [
  'The lighthouse keepers of the northern islands have ended their strike after eleven days, their union told reporters on Sunday.',
  '“We did not get what we wanted, but we got what we needed,” said Olaf Brand, who has kept the light on Hestøy for nineteen years.',
  'The ministry had offered a fifth of the increase at first, and a third of it later, before both sides agreed on an arbitrator.',
  'The lights had burned all the same: the law forbids keepers to put them out, whatever their quarrel with the government may be.',
];
const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const clutter =
  '<div class="newsletter"><p>Sign up for our newsletter</p><form><input><button>Go</button></form></div>';

/** Pages as sites really make them, each with a habit of its own. */
export const pages: Readonly<Record<string, PageCase>> = {
  'a page with OpenGraph alone, and comments below': {
    html: `<html lang="en"><head><title>Keepers end strike - Northern Gazette</title>
<meta property="og:type" content="article"><meta property="og:title" content="Keepers end their strike">
<meta property="og:site_name" content="Northern Gazette"><meta property="article:published_time" content="2024-11-03T07:15:00+01:00">
<meta property="article:author" content="https://social.example/mialund"><meta name="author" content="By Mia Lund"></head>
<body><header><nav><a href="/">Home</a> <a href="/isles">Isles</a></nav></header><article>${body}</article>
<section id="comments" class="comments"><h2>3 comments</h2><div class="comment"><p>Keeper22: They should have held out longer, if you ask me.</p></div></section>${clutter}</body></html>`,
    about: {
      title: 'Keepers end their strike',
      author: 'Mia Lund',
      publisher: 'Northern Gazette',
      published: '2024-11-03',
    },
    text: paragraphs,
    without: ['Keeper22', 'Isles', 'newsletter'],
  },
  'a page whose JSON-LD is a list with entities in its headline and a broken block before it': {
    html: `<html lang="en"><head><title>x</title><script type="application/ld+json">{"@type": "NewsArticle", broken</script>
<script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle","headline":"Keepers &amp; ministry agree: &#8220;enough&#8221;",
"author":["Mia Lund",{"@type":"Person","name":"Jo Park"}],"publisher":{"@type":"NewsMediaOrganization","name":"Northern Gazette"},"datePublished":"2024-11-03"}]</script></head>
<body><main><h1>Keepers and ministry agree</h1>${body}</main></body></html>`,
    about: {
      title: 'Keepers & ministry agree: “enough”',
      author: 'Mia Lund, Jo Park',
      publisher: 'Northern Gazette',
      published: '2024-11-03',
    },
    text: paragraphs,
    without: ['BreadcrumbList'],
  },
  'a page without any metadata': {
    html: `<html><head><title>Keepers end their strike after eleven days | Northern Gazette</title></head>
<body><div id="top"><a href="/login">Log in</a></div><div id="content"><h1>Keepers end their strike after eleven days</h1>${body}</div>
<div id="footer">Imprint · Privacy · Terms of use</div></body></html>`,
    about: {
      title: 'Keepers end their strike after eleven days',
      author: null,
      published: null,
      language: 'en',
    },
    text: paragraphs,
    without: ['Log in', 'Imprint'],
  },
  'a page with advertisements, pictures and links to other stories inside the article': {
    html: `<html lang="en"><head><meta property="og:title" content="Keepers end their strike"></head><body><article>
<p>${paragraphs[0]}</p><aside class="related"><h3>Read also</h3><a href="/cakes">Ten cakes for the autumn</a></aside>
<p>${paragraphs[1]}</p><figure><img src="l.jpg"><figcaption>The light on Hestøy. Photo: J. Park</figcaption></figure>
<div class="ad" aria-label="advertisement"><script>show()</script><p>Advertisement</p></div>
<p>${paragraphs[2]}</p><ul class="share-buttons"><li><button>Share</button></li><li><button>Post</button></li></ul>
<p>${paragraphs[3]}</p></article></body></html>`,
    about: { title: 'Keepers end their strike' },
    text: paragraphs,
    without: ['Ten cakes', 'Photo: J. Park', 'show()', 'Share'],
  },
};
