import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import type { StanceId } from '../model/stance.ts';
import type { Flow, Flows } from './flows.ts';
import { stackOrder } from './stancesOverTime.ts';

/** A stance at the end of a quarter, as a block; `column` counts the weeks of `Flows`. */
export interface FlowBlock {
  readonly column: number;
  readonly stance: StanceId;
  readonly villages: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A flow as a band: an SVG path to fill. */
export interface FlowBand extends Flow {
  readonly path: string;
}

interface NodeData {
  readonly id: string;
  readonly column: number;
  readonly stance: StanceId;
}

/** Blocks in columns from left to right, the stances always in the order of the stack from the top, and bands between them. */
export function layOutFlows(
  { flows }: Flows,
  extent: [[number, number], [number, number]],
): { readonly blocks: readonly FlowBlock[]; readonly bands: readonly FlowBand[] } {
  const nodes = new Map<string, NodeData>();
  const node = (column: number, stance: StanceId) => {
    const id = `${column} ${stance}`;
    nodes.set(id, { id, column, stance });
    return id;
  };
  const links = flows.map((flow) => ({
    ...flow,
    source: node(flow.quarter, flow.from),
    target: node(flow.quarter + 1, flow.to),
    value: flow.villages,
  }));
  const rank = (stance: StanceId) => -stackOrder.indexOf(stance);
  const layout = sankey<NodeData, Flow>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => rank(a.stance) - rank(b.stance))
    .linkSort((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from))
    .nodeWidth(7)
    .nodePadding(8)
    .iterations(0)
    .extent(extent);
  const graph = layout({ nodes: [...nodes.values()], links });
  return { blocks: graph.nodes.map(blockOf), bands: graph.links.map(bandOf) };
}

function blockOf(node: SankeyNode<NodeData, Flow>): FlowBlock {
  const { column, stance, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  return { column, stance, villages: value, x0, x1, y0, y1 };
}

const edgeOf = (end: SankeyNode<NodeData, Flow> | string | number): Partial<SankeyNode<NodeData, Flow>> =>
  typeof end === 'object' ? end : {};

/** A filled band rather than a thick line: thick lines bulge where columns stand close. */
function bandOf(link: SankeyLink<NodeData, Flow>): FlowBand {
  const { quarter, from, to, villages, width = 0, y0 = 0, y1 = 0 } = link;
  const { x1: left = 0 } = edgeOf(link.source);
  const { x0: right = 0 } = edgeOf(link.target);
  const middle = round((left + right) / 2);
  const half = Math.max(width, 0.75) / 2;
  const [top, bottom] = [-half, half].map((side) => [round(y0 + side), round(y1 + side)]);
  const path = `M${round(left)},${top[0]}C${middle},${top[0]} ${middle},${top[1]} ${round(right)},${top[1]}V${bottom[1]}C${middle},${bottom[1]} ${middle},${bottom[0]} ${round(left)},${bottom[0]}Z`;
  return { quarter, from, to, villages, path };
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;
