import Testing

struct PlaceholderStorage {
    @Test func `a test`() {}
}
