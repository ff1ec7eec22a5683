// Dates of the data in words.

const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const ofDay = day => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** "5 May 2031"; as it stands where it is no full date. */
export function day(date) {
  return /^\d{4}-\d{2}-\d{2}/.test(date) ? DAY.format(ofDay(date)) : date;
}

/** From the first to the last day of something: "5 May 2031", "May 2031", "2031", "5 May 2031 – 7 May 2031". */
export function span(first, last) {
  if (first === last || !last) return day(first);
  const [year, month, begin] = first.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (begin === 1 && last === `${first.slice(0, 8)}${lastDay}`) return MONTH.format(ofDay(first));
  if (first === `${first.slice(0, 4)}-01-01` && last === `${first.slice(0, 4)}-12-31`) return String(year);
  return `${day(first)} – ${day(last)}`;
}
