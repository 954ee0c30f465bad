/** Moved to `agenda/templates.ts`. */
export { findTemplate, TEMPLATES } from '../agenda/templates';
