import Testing

@testable import qingyuan

struct SettingFileTests {
    @Test(arguments: [
        ("port = 9000", ["port": "9000"]),
        ("port=9000", ["port": "9000"]),
        ("  port =\t9000   # why", ["port": "9000"]),
        ("# port = 9000\n\n   \n", [:]),
        ("origin = 'https://qy.example#1'", ["origin": "https://qy.example#1"]),
        ("data = ' a ''b'' '  # quoted", ["data": " a 'b' "]),
        ("data = ''", ["data": ""]),
        ("host = a.example, b.example\r\nport = 1\r\n", ["host": "a.example, b.example", "port": "1"]),
        ("data = a = b", ["data": "a = b"]),
    ])
    func `a line is a name and a value`(text: String, entries: [String: String]) {
        let file = SettingFile(path: "f", text: text)
        #expect(Dictionary(uniqueKeysWithValues: file.entries.map { ($0.name, $0.value) }) == entries)
        #expect(file.problems.isEmpty)
    }

    @Test(arguments: [
        ("\nport", 2, SettingProblem.Code.malformedLine), ("data = 'open", 1, .malformedLine),
        ("data = 'a' b", 1, .malformedLine), ("port = 1\nport = 2", 2, .repeatedName),
    ])
    func `a line that says nothing, or says it twice, is named by its number`(
        text: String, line: Int, code: SettingProblem.Code
    ) throws {
        let problem = try #require(SettingFile(path: "f", text: text).problems.first)
        #expect(problem.code == code && problem.place == "f:\(line)")
    }

    @Test func `a file that is not there is a problem of its own`() {
        #expect(throws: SettingProblem.self) { try SettingFile(path: "/nowhere/qingyuan.conf") }
    }
}
