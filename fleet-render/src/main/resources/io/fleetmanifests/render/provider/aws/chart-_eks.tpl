{{/* A Kubernetes version as a MachinePool takes it: with a v and a patch level, of which EKS needs neither. */}}
{{- define "eks.machineVersion" -}}
{{- $parts := trimPrefix "v" . | splitList "." -}}
v{{ index $parts 0 }}.{{ index $parts 1 }}.{{ slice $parts 2 | join "" | default "0" }}
{{- end }}
