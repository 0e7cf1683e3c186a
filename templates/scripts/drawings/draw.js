/* Draws what is written in Mermaid's language. Its text stays, for programs and for who opens it. */
{
  const { program, words } = document.currentScript.dataset;
  const { drawing, asText } = JSON.parse(words);
  const dark = matchMedia('(prefers-color-scheme: dark)');

  const load = () =>
    new Promise((done, fail) => {
      const script = document.createElement('script');
      script.addEventListener('load', done);
      script.addEventListener('error', fail);
      script.src = program;
      document.head.append(script);
    });

  /**
   * The policy of the page allows no style inside of it, and Mermaid's drawings are full of them. As the source of an
   * image a drawing is a document of its own, where styles may be and nothing can run or load.
   */
  const imageOf = (svg) => {
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    const image = new Image(Math.ceil(width), Math.ceil(height));
    root.setAttribute('width', width);
    root.setAttribute('height', height);
    const text = new XMLSerializer().serializeToString(root);
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    image.alt = root.querySelector('title')?.textContent || drawing;
    return image;
  };

  /** The text goes behind a line that opens it. */
  const fold = (text) => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = asText;
    details.append(summary, text);
    return details;
  };

  /**
   * A drawing is made twice: only with the styles of the first one in force, which a script may set, are its words
   * measured as they will stand in the second.
   */
  const render = async (name, text, stage) => {
    const first = await mermaid.render(name, text, stage);
    const style = new DOMParser().parseFromString(first.svg, 'image/svg+xml').querySelector('style');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style?.textContent ?? '');
    document.adoptedStyleSheets.push(sheet);
    try {
      return (await mermaid.render(name, text, stage)).svg;
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };

  const draw = async (figure, number) => {
    const text = figure.querySelector('pre');
    // Mermaid measures words where they stand: out of sight, in the letters in which they will be drawn.
    const stage = document.createElement('div');
    stage.className = 'mermaid__stage';
    stage.setAttribute('aria-hidden', 'true');
    document.body.append(stage);
    try {
      const svg = await render(`handbook-drawing-${number}`, text.textContent, stage);
      const image = imageOf(svg);
      const earlier = figure.querySelector('img');
      if (earlier) earlier.replaceWith(image);
      else figure.append(image, fold(text));
    } catch {
      // What can't be drawn stays as it was written.
    } finally {
      stage.remove();
    }
  };

  const drawAll = async () => {
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: dark.matches ? 'dark' : 'neutral',
      htmlLabels: false,
      flowchart: { htmlLabels: false },
      class: { htmlLabels: false },
      fontFamily: getComputedStyle(document.body).fontFamily.replaceAll('"', "'"),
    });
    for (const [number, figure] of document.querySelectorAll('figure.mermaid').entries())
      await draw(figure, number);
  };

  load().then(() => {
    dark.addEventListener('change', drawAll);
    return drawAll();
  });
}
