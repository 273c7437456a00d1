{{/* The version of Cluster API's own kinds. */}}
{{- define "capi.apiVersion" -}}
cluster.x-k8s.io/v1beta1
{{- end }}

{{/* A reference to a provider's object: dict "group" "version" "kind" "name". */}}
{{- define "capi.reference" -}}
apiVersion: {{ .group }}/{{ .version }}
kind: {{ .kind }}
name: {{ .name | quote }}
{{- end }}
