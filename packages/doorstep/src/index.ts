/** Registers every widget at once, for pages that are built with a bundler. */
export * from '@doorstep/core';
export * from '@doorstep/request-form';
export * from '@doorstep/wish-wall';
import '@doorstep/core/define';
import '@doorstep/request-form/define';
import '@doorstep/service-desk/define';
import '@doorstep/wish-wall/define';
