# Generated from openapi.yaml by `make generate`; changes made here are lost.
"""The model ObservabilityS3DestinationConfig."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import UNSET, Unset
from ..types import Model as _Model


@_define(slots=True, kw_only=True, eq=False, repr=False)
class ObservabilityS3DestinationConfig(_Model):
    """How to reach an S3 bucket, and where in it to store traces."""

    access_key_id: str
    """Id of the AWS access key."""
    bucket_name: str
    """Bucket that the traces are stored in."""
    secret_access_key: str
    """Secret that belongs to `accessKeyId`."""
    endpoint: str | Unset = UNSET
    """URL of a store that speaks the S3 protocol. Leave it out for AWS itself."""
    headers: dict[str, str] | Unset = UNSET
    """More HTTP headers, by name, for the requests to the store. None when absent."""
    path_template: str | Unset = UNSET
    """Where in the bucket to put objects. `{prefix}` and `{date}` are filled in; other placeholders
    are not documented. Default of the API: `"{prefix}/{date}"`.
    """
    prefix: str | Unset = UNSET
    """What `{prefix}` in `pathTemplate` stands for. Default of the API: `"openrouter-traces"`."""
    region: str | Unset = UNSET
    """Region of the bucket, such as `us-east-1`."""
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
        self.access_key_id = pop("accessKeyId", UNSET)
        self.bucket_name = pop("bucketName", UNSET)
        self.secret_access_key = pop("secretAccessKey", UNSET)
        self.endpoint = pop("endpoint", UNSET)
        self.headers = pop("headers", UNSET)
        self.path_template = pop("pathTemplate", UNSET)
        self.prefix = pop("prefix", UNSET)
        self.region = pop("region", UNSET)
        self.session_token = pop("sessionToken", UNSET)
        self.additional_properties = rest
        return self


_new = object.__new__
decode = ObservabilityS3DestinationConfig.decode
ObservabilityS3DestinationConfig.wire_names = {
    "access_key_id": "accessKeyId",
    "bucket_name": "bucketName",
    "secret_access_key": "secretAccessKey",
    "endpoint": "endpoint",
    "headers": "headers",
    "path_template": "pathTemplate",
    "prefix": "prefix",
    "region": "region",
    "session_token": "sessionToken",
}
