// Making elements. Everything from the data goes in as text, never as HTML.

/** Makes an element: properties that begin with "on" are listeners, others attributes; false and null are left out. */
export function h(tag, properties = {}, ...children) {
  return fill(document.createElement(tag), properties, children);
}

/** The same for SVG. */
export function svg(tag, properties = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), properties, children);
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link to a page of the web; only text when the address is none, such as "javascript:...". */
export function webLink(address, text) {
  return /^https?:\/\//i.test(address) ? h('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text) : text;
}

/** Loads a script of this server that is no module, once. */
export function loadScript(address) {
  const known = document.querySelector(`script[src="${address}"]`);
  const element = known ?? h('script', { src: address });
  element.loading ??= known ? Promise.resolve() : new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => reject(new Error(`${address} cannot be loaded`)));
    document.head.append(element);
  });
  return element.loading;
}
