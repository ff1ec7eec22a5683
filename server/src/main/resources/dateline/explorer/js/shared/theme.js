// Light or dark: what the system says, unless the reader chose.

const KEY = 'dateline-theme';
const darkSystem = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set();

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'dark' || (chosen !== 'light' && darkSystem.matches);
}

/** Changes to the other one, here and on every page that is opened from now on. */
export function toggleTheme() {
  const next = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // a browser that keeps nothing: the choice holds for this page
  }
  tell();
}

/** Calls the listener whenever light becomes dark or the other way round. */
export function onThemeChange(listener) {
  listeners.add(listener);
}

/** A colour of base.css, such as '--person', as it is now; for drawings that know nothing of CSS. */
export function colour(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function tell() {
  listeners.forEach(listener => listener());
}

darkSystem.addEventListener('change', tell);
addEventListener('storage', event => {
  if (event.key !== KEY) return;
  document.documentElement.dataset.theme = event.newValue ?? 'system';
  tell();
});
