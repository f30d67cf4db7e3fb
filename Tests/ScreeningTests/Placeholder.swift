import Testing

struct PlaceholderScreening {
    @Test func `a test`() {}
}
