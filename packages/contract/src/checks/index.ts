/** Light checks of answers, made from the schemas: what widgets carry instead of zod. A widget pays only for the shapes it names. */
export { checkAnswer, type Checked } from './check.js';
export type { Shape, ShapeOf } from './shape.js';
export * from './shapes/index.js';
