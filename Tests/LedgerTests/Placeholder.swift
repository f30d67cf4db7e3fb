import Testing

struct PlaceholderLedger {
    @Test func `a test`() {}
}
