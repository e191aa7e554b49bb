/** Leaflet's own build as modules, which its package does not name: the one it names is a script that bundlers refuse. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
