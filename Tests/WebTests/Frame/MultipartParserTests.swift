import Testing

@testable import Web

struct MultipartParserTests {
    /// One body and what it should read as; nil where it should be refused.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let body: String
        let reads: String?
        var boundary = "B"
        var testDescription: String { name }
    }

    private static let field = "Content-Disposition: form-data; name=\"a\""
    private static let file = "Content-Disposition: form-data; name=\"f\"; filename="

    static let cases: [Case] = [
        Case(name: "one field", body: "--B\r\n\(field)\r\n\r\n1\r\n--B--\r\n", reads: "a=1"),
        Case(name: "no last line break", body: "--B\r\n\(field)\r\n\r\n1\r\n--B--", reads: "a=1"),
        Case(name: "an empty field", body: "--B\r\n\(field)\r\n\r\n\r\n--B--", reads: "a="),
        Case(name: "an empty form", body: "--B--", reads: ""),
        Case(name: "a preamble and an epilogue", body: "x\r\n--B\r\n\(field)\r\n\r\n1\r\n--B--\r\nrest", reads: "a=1"),
        Case(name: "spaces after the delimiter", body: "--B  \r\n\(field)\r\n\r\n1\r\n--B--", reads: "a=1"),
        Case(
            name: "a delimiter that only begins like ours", body: "--B\r\n\(field)\r\n\r\n1\r\n--A\r\n2\r\n--B--",
            reads: "a=1\n--A\n2"),
        Case(name: "half a delimiter", body: "--B\r\n\(field)\r\n\r\n1\r\n-\r\n--\r\n--B--", reads: "a=1\n-\n--"),
        Case(
            name: "two of one name", body: "--B\r\n\(field)\r\n\r\n1\r\n--B\r\n\(field)\r\n\r\n2\r\n--B--",
            reads: "a=1 a=2"),
        Case(name: "Chinese", body: "--B\r\n\(field)\r\n\r\n线索\r\n--B--", reads: "a=线索"),
        Case(
            name: "a file", body: "--B\r\n\(file)\"x.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--B--",
            reads: "f<x.png image/png 3>"),
        Case(
            name: "a file with line breaks in it", body: "--B\r\n\(file)\"x\"\r\n\r\n\r\n\r\n\r\n--B--",
            reads: "f<x application/octet-stream 4>"),
        Case(name: "no file chosen", body: "--B\r\n\(file)\"\"\r\n\r\n\r\n--B--", reads: ""),
        Case(
            name: "a name of folders", body: "--B\r\n\(file)\"..\\\\..\\\\etc/passwd\"\r\n\r\nx\r\n--B--",
            reads: "f<passwd application/octet-stream 1>"),
        Case(
            name: "a quoted semicolon", body: "--B\r\n\(file)\"a;b.txt\"\r\n\r\nx\r\n--B--",
            reads: "f<a;b.txt application/octet-stream 1>"),
        Case(
            name: "a header in capitals", body: "--B\r\nCONTENT-DISPOSITION: FORM-DATA; NAME=\"a\"\r\n\r\n1\r\n--B--",
            reads: "a=1"),
        Case(
            name: "a boundary of marks", body: "--'()+_,-./:=?\r\n\(field)\r\n\r\n1\r\n--'()+_,-./:=?--", reads: "a=1",
            boundary: "'()+_,-./:=?"),
        Case(name: "nothing", body: "", reads: nil),
        Case(name: "no last delimiter", body: "--B\r\n\(field)\r\n\r\n1\r\n--B", reads: nil),
        Case(name: "cut off in the body", body: "--B\r\n\(field)\r\n\r\n1", reads: nil),
        Case(name: "cut off in the head", body: "--B\r\n\(field)", reads: nil),
        Case(name: "no name", body: "--B\r\nContent-Disposition: form-data\r\n\r\n1\r\n--B--", reads: nil),
        Case(
            name: "an empty name", body: "--B\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n1\r\n--B--",
            reads: nil),
        Case(
            name: "an attachment", body: "--B\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--B--",
            reads: nil),
        Case(name: "no head", body: "--B\r\n\r\n1\r\n--B--", reads: nil),
        Case(name: "a head that is none", body: "--B\r\nnonsense\r\n\r\n1\r\n--B--", reads: nil),
        Case(name: "two dispositions", body: "--B\r\n\(field)\r\n\(field)\r\n\r\n1\r\n--B--", reads: nil),
        Case(name: "two names", body: "--B\r\n\(field); name=\"b\"\r\n\r\n1\r\n--B--", reads: nil),
        Case(
            name: "an endless head", body: "--B\r\nX: " + String(repeating: "x", count: 9000) + "\r\n\r\n1\r\n--B--",
            reads: nil),
        Case(name: "something after the delimiter", body: "--Bx\r\n\(field)\r\n\r\n1\r\n--B--", reads: nil),
        Case(
            name: "a field that is too long",
            body: "--B\r\n\(field)\r\n\r\n" + String(repeating: "x", count: 101) + "\r\n--B--", reads: nil),
        Case(
            name: "a field of the longest",
            body: "--B\r\n\(field)\r\n\r\n" + String(repeating: "x", count: 100) + "\r\n--B--",
            reads: "a=" + String(repeating: "x", count: 100)),
        Case(name: "a NUL", body: "--B\r\n\(field)\r\n\r\n\0\r\n--B--", reads: nil),
        Case(
            name: "a file too many", body: (0..<3).map { "--B\r\n\(file)\"\($0)\"\r\n\r\nx\r\n" }.joined() + "--B--",
            reads: nil),
        Case(name: "a boundary too long", body: "", reads: nil, boundary: String(repeating: "B", count: 71)),
        Case(name: "an empty boundary", body: "----", reads: nil, boundary: ""),
        Case(name: "a boundary with a quotation mark", body: "", reads: nil, boundary: "a\"b"),
    ]

    @Test(arguments: cases)
    func `a body reads the same whole, by bytes and by threes`(example: Case) {
        for size in [Int.max, 1, 3, 7] {
            #expect(read(example.body, example.boundary, by: size) == example.reads, "in parts of \(size)")
        }
    }

    @Test func `bytes that are no text are refused in a field and kept in a file`() throws {
        let limits = FormLimits(bodyBytes: 1000, fileCount: 1, fileBytes: 100)
        let head = Array("--B\r\n\(MultipartParserTests.file)\"x\"\r\n\r\n".utf8)
        var parser = try #require(MultipartParser(boundary: "B", limits: limits))
        try parser.feed(head + [0xFF, 0x00, 0x0D, 0x0A, 0x2D] + Array("\r\n--B--".utf8))
        let form = try parser.finish()
        #expect(form.files.first?.bytes == [0xFF, 0x00, 0x0D, 0x0A, 0x2D])
        var other = try #require(MultipartParser(boundary: "B", limits: limits))
        #expect(throws: Problem.self) {
            try other.feed(
                Array("--B\r\n\(MultipartParserTests.field)\r\n\r\n".utf8) + [0xFF] + Array("\r\n--B--".utf8))
        }
    }

    @Test(arguments: [
        ("photo.jpg", "photo.jpg"), ("/etc/passwd", "passwd"), ("C:\\x\\y.doc", "y.doc"), ("..", "file"), ("", "file"),
        (".htaccess", "htaccess"), ("a\u{202E}gpj.exe", "agpj.exe"), ("a\u{0}b\n", "ab"), ("证据 1.png", "证据 1.png"),
        ("a<b>.html", "ab.html"), ("name. .", "name"),
        (String(repeating: "x", count: 200) + ".pdf", String(repeating: "x", count: 116) + ".pdf"),
    ])
    func `a file name keeps its last part without anything that deceives`(name: String, clean: String) {
        #expect(FileName.clean(name) == clean)
    }

    private func read(_ body: String, _ boundary: String, by size: Int) -> String? {
        let limits = FormLimits(bodyBytes: 1 << 20, fieldCount: 5, fieldBytes: 100, fileCount: 2, fileBytes: 100)
        guard var parser = MultipartParser(boundary: boundary, limits: limits) else { return nil }
        do {
            var rest = Array(body.utf8)[...]
            while !rest.isEmpty {
                try parser.feed(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            let form = try parser.finish()
            let fields = form.fields.map { "\($0.name)=\($0.value)" }
            let files = form.files.map { "\($0.name)<\($0.fileName) \($0.mediaType) \($0.bytes.count)>" }
            return (fields + files).joined(separator: " ")
        } catch {
            return nil
        }
    }
}
