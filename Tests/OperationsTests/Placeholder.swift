import Testing

struct PlaceholderOperations {
    @Test func `a test`() {}
}
