/** What staff do with requests, over the HTTP contract. */
import { StaffQueue, StaffRequestView } from '@doorstep/contract/checks';
import { path, type Send } from '../call.js';
import type { RequestDeskCalls } from './port.js';

export function requestDeskCalls(send: Send): RequestDeskCalls {
  return {
    listStaffRequests: (query, options) =>
      send({ method: 'GET', path: '/staff/requests', query, secret: true }, StaffQueue, options),
    getStaffRequest: (id, options) =>
      send({ method: 'GET', path: path`/staff/requests/${id}`, secret: true }, StaffRequestView, options),
    addStaffMessage: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/requests/${id}/messages`, body }, StaffRequestView, options),
    addInternalNote: (id, body, options) =>
      send({ method: 'POST', path: path`/staff/requests/${id}/notes`, body }, StaffRequestView, options),
    changeRequest: (id, operation, body, options) =>
      send({ method: 'POST', path: path`/staff/requests/${id}/${operation}`, body }, StaffRequestView, options),
  };
}
