/* Openings: one whose last day is over goes, even if nobody has built the site since; and jobs are looked through at once. */
{
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const opening of document.querySelectorAll('[data-closes]')) {
    if (opening.dataset.closes >= today) continue;
    const notice = opening.querySelector('.apply__closed');
    if (!notice) {
      opening.remove();
      continue;
    }
    notice.hidden = false;
    opening.querySelector('.button')?.remove();
  }
}
{
  const filter = document.querySelector('.jobs-filter');
  const jobs = [...document.querySelectorAll('.jobs-team .job-list__job')];
  const status = filter?.querySelector('.jobs-filter__status');
  const kindOf = (link) => link.closest('[data-kind]').dataset.kind;
  const links = [...(filter?.querySelectorAll('.jobs-filter__link') ?? [])];

  /** What is chosen stands in the address, so that it can be sent to somebody. */
  const chosen = () => new URLSearchParams(location.search);

  const show = () => {
    const wanted = [...chosen()].filter(([kind, value]) =>
      links.some((link) => kindOf(link) === kind && link.dataset.value === value),
    );
    for (const job of jobs) job.hidden = !wanted.every(([kind, value]) => job.dataset[kind] === value);
    for (const team of document.querySelectorAll('.jobs-team'))
      team.hidden = !team.querySelector('.job-list__job:not([hidden])');
    for (const link of links) {
      const isChosen = wanted.some(([kind, value]) => kindOf(link) === kind && link.dataset.value === value);
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    tell(wanted.length > 0);
  };

  const tell = (isFiltered) => {
    status.replaceChildren();
    if (!isFiltered) return;
    const count = jobs.filter((job) => !job.hidden).length;
    const all = document.createElement('a');
    all.href = location.pathname;
    all.textContent = filter.dataset.all;
    all.addEventListener('click', (event) => choose(event, new URLSearchParams()));
    status.append(filter.dataset.shown.replace('{count}', count).replace('{total}', jobs.length), ' ', all);
  };

  const choose = (event, choices) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = String(choices);
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    show();
  };

  for (const link of links) {
    link.addEventListener('click', (event) => {
      const choices = chosen();
      const [kind, { value }] = [kindOf(link), link.dataset];
      if (choices.get(kind) === value) choices.delete(kind);
      else choices.set(kind, value);
      choose(event, choices);
    });
  }
  if (filter) show();
}
