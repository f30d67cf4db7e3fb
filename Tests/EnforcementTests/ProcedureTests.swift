import Testing

struct Hold {
    @Test func `holds`() {}
}
