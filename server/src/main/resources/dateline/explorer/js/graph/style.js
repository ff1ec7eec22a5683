// How Cytoscape draws: colour and shape by family, line by status, width by the number of outlets.

import { colour } from '../shared/theme.js';
import { families, statuses } from '../shared/vocabulary.js';

/** The style sheet in the colours that the page has now. */
export function styleSheet() {
  const sans = getComputedStyle(document.body).fontFamily;
  const [ink, soft, stage, accent] = ['--ink', '--ink-soft', '--stage', '--accent'].map(colour);
  return [
    { selector: 'node', style: {
      width: 30, height: 30, label: 'data(label)', color: ink, 'font-size': 14, 'font-family': sans,
      'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': 130,
      'text-outline-color': stage, 'text-outline-width': 2.5, 'min-zoomed-font-size': 7,
      'border-width': 1.5, 'border-color': stage } },
    ...families.map(family => ({ selector: `node[family = '${family.root}']`, style: {
      shape: family.shape, 'background-color': colour(family.colour) } })),
    { selector: 'node[family = "Event"]', style: { 'font-style': 'italic', color: soft } },
    { selector: 'edge', style: {
      label: 'data(label)', color: soft, 'font-size': 11, 'font-family': sans, 'text-rotation': 'autorotate',
      'text-background-color': stage, 'text-background-opacity': 0.9, 'text-background-padding': 2,
      'min-zoomed-font-size': 8, 'curve-style': 'bezier', 'control-point-step-size': 36,
      'target-arrow-shape': 'triangle', 'arrow-scale': 0.9, width: 'data(width)' } },
    ...statuses.map(status => ({ selector: `edge[status = '${status.name}']`, style: {
      'line-color': colour(status.colour), 'target-arrow-color': colour(status.colour),
      'line-style': status.dashes ? 'dashed' : 'solid', ...(status.dashes && { 'line-dash-pattern': status.dashes }) } })),
    { selector: 'edge.role', style: { 'target-arrow-shape': 'circle', 'arrow-scale': 0.6 } },
    { selector: 'edge.many', style: { 'curve-style': 'haystack', 'haystack-radius': 0, label: '', 'line-style': 'solid', opacity: 0.55 } },
    { selector: 'node.many', style: { width: 'data(size)', height: 'data(size)', 'font-size': 'data(letters)',
      'text-wrap': 'none', 'min-zoomed-font-size': 16 } },
    { selector: 'edge.quiet', style: { label: '' } },
    { selector: 'edge.quiet.near', style: { label: 'data(label)' } },
    { selector: '.far', style: { opacity: 0.38 } },
    { selector: 'edge.way', style: { 'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 6 } },
    { selector: 'node.way', style: { 'border-color': accent, 'border-width': 3 } },
    { selector: 'node.chosen', style: { width: 42, height: 42, 'border-width': 4, 'border-color': accent,
      'font-weight': 'bold', color: ink, 'z-index': 10 } },
    { selector: 'edge.chosen', style: { color: ink, 'font-weight': 'bold', 'z-index': 10, label: 'data(label)',
      'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 7 } },
    { selector: '.cursor', style: { 'overlay-color': accent, 'overlay-opacity': 0.3, 'overlay-padding': 6 } },
    { selector: 'node:active, edge:active', style: { 'overlay-color': accent, 'overlay-opacity': 0.12 } },
    { selector: '.hidden', style: { display: 'none' } },
  ];
}

/** The width of a line, by the number of outlets that carry it. */
export const widthOf = outlets => Math.min(1.5 + 1.1 * (Math.max(outlets, 1) - 1), 7);
