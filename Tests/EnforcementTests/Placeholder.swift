import Testing

struct PlaceholderEnforcement {
    @Test func `a test`() {}
}
