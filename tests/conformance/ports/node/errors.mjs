// The tree of errors (kinds/error.md); reading one from an answer is the work of envelope.mjs.

class OpenRouterError extends Error {
  constructor(message, fields = {}) {
    super(message);
    Object.assign(this, fields);
  }

  get name() {
    return this.constructor.name;
  }
}
export { OpenRouterError };

export class InvalidArgumentError extends OpenRouterError {}
export class MissingKeyError extends InvalidArgumentError {}
export class InvalidStateError extends InvalidArgumentError {}
export class JournalError extends InvalidArgumentError {}
export class WebhookError extends InvalidArgumentError {}
export class JobError extends OpenRouterError {}
export class JobFailedError extends JobError {}
export class JobCancelledError extends JobError {}
export class JobExpiredError extends JobError {}
export class JobTimeoutError extends JobError {}
export class RequestInDoubtError extends OpenRouterError {}
export class ToolFailedError extends OpenRouterError {}
export class ClientClosedError extends OpenRouterError {}
export class TransportError extends OpenRouterError {}
export class ConnectError extends TransportError {}
export class ConnectionLostError extends TransportError {}
export class RequestTimeoutError extends TransportError {}
export class TruncatedStreamError extends TransportError {}
export class ProtocolError extends TransportError {}
export class APIError extends OpenRouterError {}
export class ClientStatusError extends APIError {}
export class BadRequestError extends ClientStatusError {}
export class ContextLengthError extends BadRequestError {}
export class AuthenticationError extends ClientStatusError {}
export class PaymentRequiredError extends ClientStatusError {}
export class PermissionDeniedError extends ClientStatusError {}
export class ModerationError extends PermissionDeniedError {}
export class GuardrailError extends PermissionDeniedError {}
export class NotFoundError extends ClientStatusError {}
export class ConflictError extends ClientStatusError {}
export class GoneError extends ClientStatusError {}
export class PayloadTooLargeError extends ClientStatusError {}
export class UnprocessableEntityError extends ClientStatusError {}
export class RateLimitError extends ClientStatusError {}
export class ServerError extends APIError {}
export class InternalServerError extends ServerError {}
export class BadGatewayError extends ServerError {}
export class ServiceUnavailableError extends ServerError {}
export class ServerTimeoutError extends ServerError {}
export class OverloadedError extends ServerError {}
export class UnexpectedStatusError extends APIError {}

const OF_STATUS = {
  400: BadRequestError, 401: AuthenticationError, 402: PaymentRequiredError, 403: PermissionDeniedError,
  404: NotFoundError, 408: ServerTimeoutError, 409: ConflictError, 410: GoneError, 413: PayloadTooLargeError,
  422: UnprocessableEntityError, 429: RateLimitError, 500: InternalServerError, 502: BadGatewayError,
  503: ServiceUnavailableError, 504: ServerTimeoutError, 524: ServerTimeoutError, 529: OverloadedError,
};

export function classOfStatus(status) {
  if (OF_STATUS[status]) return OF_STATUS[status];
  if (status >= 400 && status <= 499) return ClientStatusError;
  return status >= 500 && status <= 599 ? ServerError : UnexpectedStatusError;
}
