/** Registers every widget at once, for pages that are built with a bundler. */
export * from '@doorstep/core';
import '@doorstep/core/define';
