/* The search. Without this script its button is a link to the page of all pages. */
{
  const link = document.querySelector('[data-search]');
  const words = JSON.parse(link?.dataset.words ?? '{}');
  const shownAtOnce = 8;
  let parts;
  let asked = 0;

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** The excerpt's words, with its marks and nothing else. */
  const excerptOf = (html) => {
    const line = make('p', { class: 'search__excerpt' });
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const node of body.childNodes) {
      line.append(node.nodeName === 'MARK' ? make('mark', {}, node.textContent) : node.textContent);
    }
    return line;
  };

  const choiceOf = (name, values) => {
    const select = make(
      'select',
      { class: 'search__choice', 'aria-label': words[name] },
      make('option', { value: '' }, words[name]),
    );
    for (const value of Object.keys(values ?? {})) select.append(make('option', { value }, value));
    select.hidden = select.options.length < 3;
    select.dataset.filter = name;
    return select;
  };

  const chosen = () => {
    const filters = {};
    for (const select of parts.choices.querySelectorAll('select')) {
      if (select.value) filters[select.dataset.filter] = [select.value];
    }
    return filters;
  };

  const resultOf = ({ meta, url, excerpt, sub_results: sections }) => {
    const item = make('li', { class: 'search__result' });
    const title = make('a', { class: 'search__page', href: url }, meta.title);
    item.append(title);
    if (meta.group) item.append(make('span', { class: 'search__group' }, meta.group));
    const found = sections.filter((section) => section.url !== url).slice(0, 3);
    if (found.length === 0) item.append(excerptOf(excerpt));
    for (const section of found) {
      item.append(
        make('a', { class: 'search__section', href: section.url }, section.title),
        excerptOf(section.excerpt),
      );
    }
    return item;
  };

  const search = async () => {
    const turn = ++asked;
    const query = parts.input.value.trim();
    if (!query) {
      parts.list.replaceChildren();
      parts.status.textContent = '';
      return;
    }
    const { results } = await parts.pagefind.search(query, { filters: chosen() });
    const pages = await Promise.all(results.slice(0, shownAtOnce).map((result) => result.data()));
    if (turn !== asked) return;
    // Who is on a result already stays on one when those of the last letters come in.
    const at = [...parts.list.querySelectorAll('a')].indexOf(document.activeElement);
    parts.list.replaceChildren(...pages.map(resultOf));
    if (at >= 0) (parts.list.querySelectorAll('a')[at] ?? parts.input).focus();
    const rule = new Intl.PluralRules(document.documentElement.lang).select(results.length);
    const sentence = results.length === 0 ? words.none : (words.found[rule] ?? words.found.other);
    parts.status.textContent = sentence.replace('{count}', results.length).replace('{query}', query);
  };

  /** Up and down go from result to result, as in any list of suggestions. */
  const walk = (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [parts.input, ...parts.list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))].focus();
  };

  const build = async () => {
    const input = make('input', {
      class: 'search__input',
      type: 'search',
      'aria-label': words.label,
      placeholder: words.placeholder,
      autocomplete: 'off',
      enterkeyhint: 'search',
    });
    const close = make('button', { class: 'search__close', type: 'button' }, words.close);
    const choices = make('div', { class: 'search__choices' });
    const status = make('p', { class: 'search__status', role: 'status' });
    const list = make('ul', { class: 'search__results' });
    const dialog = make(
      'dialog',
      { class: 'search', 'aria-label': words.label },
      make('div', { class: 'search__bar' }, input, close),
      choices,
      status,
      list,
    );
    document.body.append(dialog);
    parts = { dialog, input, choices, status, list };
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('keydown', walk);
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') parts.list.querySelector('a')?.click();
    });
    dialog.showModal();
    input.focus();
    const pagefind = await import(link.dataset.search);
    // Addresses are whole already; Pagefind would put the folder in which it lies before them.
    await pagefind.options({ baseUrl: '/' });
    parts.pagefind = pagefind;
    const filters = await parts.pagefind.filters();
    for (const name of ['group', 'kind', 'openings']) choices.append(choiceOf(name, filters[name]));
    input.addEventListener('input', search);
    choices.addEventListener('change', search);
    if (input.value) search();
  };

  const open = async () => {
    if (parts) {
      parts.dialog.showModal();
      parts.input.select();
      return;
    }
    try {
      await build();
    } catch {
      location.assign(link.href);
    }
  };

  /** The field of a dialog that was closed just now may have the focus for a moment still. */
  const isTyping = ({ target }) =>
    (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName)) &&
    !target.closest('dialog:not([open])');

  if (link && 'showModal' in HTMLDialogElement.prototype) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open();
    });
    link.addEventListener('keydown', (event) => {
      // A button answers to the space bar, a link does not.
      if (event.key !== ' ') return;
      event.preventDefault();
      open();
    });
    document.addEventListener('keydown', (event) => {
      const wanted =
        (event.key === '/' && !event.ctrlKey && !event.metaKey) ||
        (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted || (event.key === '/' && isTyping(event))) return;
      event.preventDefault();
      open();
    });
  }
}
