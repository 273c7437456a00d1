{{/* The version of Cluster API's own kinds. */}}
{{- define "capi.apiVersion" -}}
cluster.x-k8s.io/v1beta2
{{- end }}

{{/* A reference to a provider's object: dict "group" "version" "kind" "name". */}}
{{- define "capi.reference" -}}
apiGroup: {{ .group }}
kind: {{ .kind }}
name: {{ .name | quote }}
{{- end }}
