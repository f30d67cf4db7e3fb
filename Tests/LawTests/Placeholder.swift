import Testing

struct PlaceholderLaw {
    @Test func `a test`() {}
}
