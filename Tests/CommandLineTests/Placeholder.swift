import Testing

struct PlaceholderCommandLine {
    @Test func `a test`() {}
}
