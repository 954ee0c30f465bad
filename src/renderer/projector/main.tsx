/**
 * The entry of the projector's window. It only starts what it reads: a file of the build may hold parts of several
 * pages, and reading one for the preview must not start the projector in the other window.
 */
void import('./start').then(({ start }) => start());
