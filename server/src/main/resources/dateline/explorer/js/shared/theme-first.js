// Before anything is drawn: the theme that was chosen here earlier. No module, since modules come too late for that.
try {
  document.documentElement.dataset.theme = localStorage.getItem('dateline-theme') ?? 'system';
} catch {
  document.documentElement.dataset.theme = 'system'; // a browser that keeps nothing
}
