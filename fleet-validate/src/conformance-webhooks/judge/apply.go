package judge

// Apply is what Flux's server-side apply makes of a stored object: what the last manifest said and this one does not is gone,
// what neither says stays.
func Apply(stored, last, next map[string]any) map[string]any {
	result := map[string]any{}
	for key, value := range stored {
		_, said := last[key]
		if _, says := next[key]; says || !said {
			result[key] = value
		}
	}
	for key, value := range next {
		is, isMap := value.(map[string]any)
		was, wasMap := stored[key].(map[string]any)
		if !isMap || !wasMap {
			result[key] = value
			continue
		}
		said, _ := last[key].(map[string]any)
		result[key] = Apply(was, said, is)
	}
	return result
}
