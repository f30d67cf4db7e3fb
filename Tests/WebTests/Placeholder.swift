import Testing

struct PlaceholderWeb {
    @Test func `a test`() {}
}
