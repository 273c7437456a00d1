{{/* Lays one object over another, in place: dict "base" "over". What is no object on both sides replaces what is there. */}}
{{- define "aso.lay" -}}
{{- $base := .base -}}
{{- range $key, $value := .over -}}
{{- if and (kindIs "map" $value) (kindIs "map" (get $base $key)) -}}
{{- include "aso.lay" (dict "base" (get $base $key) "over" $value) -}}
{{- else -}}
{{- $_ := set $base $key $value -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* An object to embed, with a patch over it: dict "apiVersion" "kind" "name" "credential" "spec" "patch". */}}
{{- define "aso.resource" -}}
{{- $annotations := dict "serviceoperator.azure.com/credential-from" .credential -}}
{{- $object := dict "apiVersion" .apiVersion "kind" .kind "metadata" (dict "name" .name "annotations" $annotations) "spec" (deepCopy .spec) -}}
{{- include "aso.lay" (dict "base" $object "over" (.patch | default dict)) -}}
{{- toYaml $object -}}
{{- end }}

{{/* An object that the user adds, with the credentials of the rest unless it names others: dict "credential" "resource". */}}
{{- define "aso.more" -}}
{{- $annotations := dict "serviceoperator.azure.com/credential-from" .credential -}}
{{- $object := dict "metadata" (dict "annotations" $annotations) -}}
{{- include "aso.lay" (dict "base" $object "over" .resource) -}}
{{- toYaml $object -}}
{{- end }}
