# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityS3DestinationConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attr import define as _define
from attr import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model

if TYPE_CHECKING:
    from ..values import ObservabilityS3DestinationConfigAuthMode, ObservabilityS3DestinationConfigProvider


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityS3DestinationConfig(_Model):
    """How to reach an S3 bucket, and where in it to store traces."""

    bucket_name: str
    """Bucket that the traces are stored in."""
    access_key_id: str | Unset = UNSET
    """Id of the AWS access key, for `authMode` `access_keys`."""
    auth_mode: ObservabilityS3DestinationConfigAuthMode | Unset = UNSET
    """How to log in to the store: with an access key, or by assuming a role. Default of the API:
    `"access_keys"`.
    """
    endpoint: str | Unset = UNSET
    """URL of a store that speaks the S3 protocol. Leave it out for AWS itself."""
    external_id: str | Unset = UNSET
    """External id to present when assuming `roleArn`, as the trust policy of the role may demand. Who
    chooses it is not documented.
    """
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to the store. None when absent."""
    path_template: str | Unset = UNSET
    """Where in the bucket to put objects. `{prefix}` and `{date}` are filled in; other placeholders
    are not documented. Default of the API: `"{prefix}/{date}"`.
    """
    prefix: str | Unset = UNSET
    """What `{prefix}` in `pathTemplate` stands for. Default of the API: `"openrouter-traces"`."""
    provider: ObservabilityS3DestinationConfigProvider | Unset = UNSET
    """Whose store the bucket is in. What is assumed when absent is not documented."""
    region: str | Unset = UNSET
    """Region of the bucket, such as `us-east-1`."""
    role_arn: str | Unset = UNSET
    """ARN of the AWS role to assume, for `authMode` `iam_role`."""
    secret_access_key: str | Unset = UNSET
    """Secret that belongs to `accessKeyId`."""
    session_token: str | Unset = UNSET
    """Session token that temporary AWS credentials need; such credentials expire. Leave it out for
    lasting ones.
    """
    additional_properties: dict[str, Any] = _field(factory=dict)
    """What the server sent and the contract does not know, by name on the wire."""

    @staticmethod
    def decode(value: Any) -> Any:
        """Build the model from a JSON object; see `Model.decode`."""
        if type(value) is not dict:
            return value
        rest = value.copy()
        pop = rest.pop
        self = _new(ObservabilityS3DestinationConfig)
        self.bucket_name = pop("bucketName", UNSET)
        self.access_key_id = pop("accessKeyId", UNSET)
        self.auth_mode = pop("authMode", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        self.external_id = pop("externalId", UNSET)
        self.headers = pop("headers", UNSET)
        self.path_template = pop("pathTemplate", UNSET)
        self.prefix = pop("prefix", UNSET)
        self.provider = pop("provider", UNSET)
        self.region = pop("region", UNSET)
        self.role_arn = pop("roleArn", UNSET)
        self.secret_access_key = pop("secretAccessKey", UNSET)
        self.session_token = pop("sessionToken", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityS3DestinationConfig.decode
ObservabilityS3DestinationConfig.wire_names = {
    "bucket_name": "bucketName",
    "access_key_id": "accessKeyId",
    "auth_mode": "authMode",
    "endpoint": "endpoint",
    "external_id": "externalId",
    "headers": "headers",
    "path_template": "pathTemplate",
    "prefix": "prefix",
    "provider": "provider",
    "region": "region",
    "role_arn": "roleArn",
    "secret_access_key": "secretAccessKey",
    "session_token": "sessionToken",
}
