/** Registers every widget at once, for pages that are built with a bundler. */
export * from '@doorstep/center-locator';
export * from '@doorstep/core';
export * from '@doorstep/notice-board';
export * from '@doorstep/request-form';
export * from '@doorstep/request-tracker';
export * from '@doorstep/service-desk';
export * from '@doorstep/wish-wall';
import '@doorstep/center-locator/define';
import '@doorstep/core/define';
import '@doorstep/notice-board/define';
import '@doorstep/request-form/define';
import '@doorstep/request-tracker/define';
import '@doorstep/service-desk/define';
import '@doorstep/wish-wall/define';
