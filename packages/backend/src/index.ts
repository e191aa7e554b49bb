/** The reference backend as a library: the application, its stores, and how it is configured. */
export { createApp, type AppOptions } from './app.js';
export { ConfigurationError, readConfig, type Config } from './config.js';
export { FolderInUseError, lockFolder } from './data-folder/lock.js';
export { createSecrets, loadSecrets, type Secrets } from './data-folder/secrets.js';
export { jobs } from './jobs/jobs.js';
export { unlimited, createLimits, type Limits } from './limits/limits.js';
export { createS3MediaStore } from './media/s3-media-store.js';
export { createDiskMediaStore } from './media/disk-media-store.js';
export type { MediaStore } from './media/media-store.js';
export type { Clock, Services } from './services.js';
export { insertPublic, type Publishable } from './notices/public-notice.js';
export { startBackend, type RunningBackend } from './start.js';
export { runStaffCommand } from './staff/staff-command.js';
export { issueStaffToken } from './staff/staff-members.js';
export { openPostgresStore } from './storage/postgres-store.js';
export { openSqliteStore } from './storage/sqlite-store.js';
export type { Queries, Store } from './storage/store.js';
