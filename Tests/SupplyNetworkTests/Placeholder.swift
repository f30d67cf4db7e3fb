import Testing

struct PlaceholderNetwork {
    @Test func `a test`() {}
}
