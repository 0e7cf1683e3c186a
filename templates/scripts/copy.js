/* Copies a job description for an applicant tracking system: as plain text, or with headings and lists. */
{
  const place = document.querySelector('.copy[data-job]');
  const words = JSON.parse(place?.dataset.words ?? '{}');

  const write = async (form) => {
    const job = await (await fetch(place.dataset.job)).json();
    const asBlob = (type, text) => new Blob([text], { type });
    const content = { 'text/plain': asBlob('text/plain', job.text) };
    if (form === 'formatted') content['text/html'] = asBlob('text/html', job.html);
    await navigator.clipboard.write([new ClipboardItem(content)]);
  };

  const addButton = (form) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy__button';
    button.textContent = words[form];
    button.addEventListener('click', async () => {
      await write(form);
      status.textContent = words.done;
    });
    place.append(button);
  };

  const status = document.createElement('span');
  status.className = 'copy__status';
  status.setAttribute('role', 'status');
  if (place && navigator.clipboard && 'ClipboardItem' in window) {
    for (const form of ['text', 'formatted']) addButton(form);
    place.append(status);
  }
}
