import Testing

@testable import Storage

/// A column is found by its name, however much the names have in common.
struct RowLayoutTests {
    static let lists: [[String]] = [
        [], [""], ["a"], ["a", "b", "a"], ["", "a", ""],
        ["seen_at", "read_at", "sent_at", "opened_at", "closed_at", "started_at", "stopped_at"],
        ["unit_id", "unit_name", "unit_kind", "id", "kind", "name", "名称", "编号"],
        // The same length, the same first and last eight bytes.
        (0..<40).map { "beginning_\($0 + 10)_and_the_end" },
        (0..<300).map { "c\($0)" },
    ]

    @Test(arguments: lists)
    func `the position of a name is that of the obvious way`(_ names: [String]) {
        let layout = RowLayout(names: names)
        for name in names + ["", "x", "beginning_50_and_the_end", "c300", "seen_at "] {
            let places = names.indices.filter { names[$0] == name }
            #expect(layout.position(of: name) == (places.count == 1 ? places[0] : nil), "\(name)")
        }
        let single = names.indices.filter { place in names.count { $0 == names[place] } == 1 }
        #expect(layout.order == single.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) })
    }
}
