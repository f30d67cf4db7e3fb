import Storage

/// One batch of rows of every table of the scale world.
struct ScaleRows: Sendable {
    var clue = BulkRows(
        "clue",
        [
            "id", "number", "title", "summary", "source", "state", "priority", "rank", "unit_id", "region", "from_unit",
            "received_at", "closure", "case_id", "version",
        ])
    var caseFile = BulkRows(
        "case_file",
        [
            "id", "number", "title", "state", "unit_id", "region", "source", "clue_id", "party", "conduct", "place",
            "registered_at", "closed_at", "version",
        ])
    var index = BulkRows(
        "record_index", ["id", "kind", "number", "title", "state", "unit_id", "region", "updated_at"])
    var step = BulkRows(
        "step", ["id", "record_kind", "record_id", "event", "to_state", "actor_id", "unit_id", "at", "entry"])
    var assignment = BulkRows("assignment", ["id", "record_kind", "record_id", "user_id", "part", "since", "until"])
    var clock = BulkRows(
        "clock",
        [
            "id", "record_kind", "record_id", "limit_id", "task_zh", "task_en", "holder", "unit_id", "started_at",
            "due_at", "assumed", "stopped_at", "outcome",
        ])
    var document = BulkRows(
        "document",
        ["id", "record_kind", "record_id", "form", "number", "unit_id", "issued_by", "issued_at", "content"])

    mutating func write(in access: any WriteAccess) throws {
        try clue.write(in: access)
        try caseFile.write(in: access)
        try index.write(in: access)
        try step.write(in: access)
        try assignment.write(in: access)
        try clock.write(in: access)
        try document.write(in: access)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// 26 characters that sort by time, then by serial number.
    static func id(at milliseconds: Int64, _ serial: Int, _ words: inout ScaleWords) -> String {
        var bytes = [UInt8](repeating: 0, count: 26)
        put(UInt64(bitPattern: milliseconds), in: &bytes, 0..<10)
        put(UInt64(serial), in: &bytes, 10..<17)
        put(words.bits(), in: &bytes, 17..<26)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func put(_ value: UInt64, in bytes: inout [UInt8], _ places: Range<Int>) {
        var value = value
        for place in places.reversed() {
            bytes[place] = alphabet[Int(value & 31)]
            value >>= 5
        }
    }
}
