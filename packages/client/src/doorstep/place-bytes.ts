/** Boundaries and ten thousand centers are large: 8 MiB. */
export const mostPlaceBytes = 8_388_608;
