/**
 * The script of the start page: files dropped anywhere on it are handed in. The page works without it.
 * It must not hold "</script".
 */
export const PAGE_SCRIPT = `
const form = document.getElementById('form');
const input = document.getElementById('file');
const zone = document.getElementById('drop');
const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes('Files');
addEventListener('dragover', (event) => {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  zone.classList.add('over');
});
addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) zone.classList.remove('over');
});
addEventListener('drop', (event) => {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  zone.classList.remove('over');
  input.files = event.dataTransfer.files;
  form.requestSubmit();
});
form.addEventListener('submit', () => {
  const button = form.querySelector('button');
  button.textContent = 'Reading …';
  addEventListener('pageshow', () => { button.textContent = 'Read the report'; }, { once: true });
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
`;
