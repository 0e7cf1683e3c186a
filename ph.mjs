const cpu = () => {
  const u = process.cpuUsage();
  return (u.user + u.system) / 1000;
};
let last = cpu();
const lap = (n) => {
  const c = cpu();
  console.log(n.padEnd(14), (c - last).toFixed(0));
  last = c;
};
console.log('start', last.toFixed(0));
const { readSources } = await import('./dist/io/read-sources.js');
const { createMarkdown } = await import('./dist/parsing/markdown.js');
const { createPageReader } = await import('./dist/parsing/page-reader.js');
const { buildHandbook } = await import('./dist/site/handbook.js');
const { resolveOptions } = await import('./dist/resolve-options.js');
const { createEnvironment } = await import('./dist/rendering/environment.js');
const { readAssets } = await import('./dist/rendering/assets.js');
const { publishHandbook } = await import('./dist/rendering/publish.js');
const { stageOutput } = await import('./dist/io/output.js');
lap('modules');
const s = resolveOptions(
  { values: { search: false }, file: 'x', text: '' },
  { prefix: '/', pathPrefix: '/', today: '2026-11-24', searchInstalled: false },
  () => {},
);
const src = readSources(process.argv[2], () => {});
lap('read');
const rd = createPageReader(s.parsing, createMarkdown());
lap('markdown-it');
let op = 0,
  pa = 0;
const timed = {
  open: (x) => {
    const a = cpu();
    const r = rd.open(x);
    op += cpu() - a;
    return r;
  },
  parse: (a, b) => {
    const t = cpu();
    const r = rd.parse(a, b);
    pa += cpu() - t;
    return r;
  },
};
const { handbook } = buildHandbook(src, s, timed);
console.log('  open', op.toFixed(0), 'parse', pa.toFixed(0));
lap('build');
const env = createEnvironment(),
  as = readAssets();
lap('templates');
const files = [...publishHandbook(handbook, s, env, as)];
lap('list');
let n = 0,
  html = 0,
  oth = 0;
const cont = [];
for (const f of files) {
  if ('content' in f) {
    const a = cpu();
    const c = f.content();
    const d = cpu() - a;
    if (/\.html$/.test(f.path)) html += d;
    else oth += d;
    cont.push({ ...f, content: () => c });
    n += c.length;
  } else cont.push(f);
}
console.log('  html', html.toFixed(0), 'other', oth.toFixed(0));
lap('render');
console.log('bytes', n);
const st = stageOutput('/dev/shm/b/ph');
for (const f of cont) st.write(f);
st.publish();
lap('write');
