import Testing

@testable import Screening

struct RightsFileTests {
    @Test func `a row becomes a right`() {
        let text = """
            id,mark,aliases,classes,holder,sellers,reference_price,remark
            r1,"阿迪达斯","adidas| 三叶草 ",25|18,"阿迪达斯有限公司,上海",旗舰店|91310000X,699.00,x

            """
        let contents = RightsFile.parse(Array(text.utf8))
        #expect(
            contents.marks == [
                Mark(
                    id: "r1", mark: "阿迪达斯", aliases: ["adidas", "三叶草"], classes: [25, 18], holder: "阿迪达斯有限公司,上海",
                    authorisedSellers: ["旗舰店", "91310000X"], referencePrice: Price(minor: 69_900))
            ])
        #expect(contents.problems.map(\.cause) == [.unknownColumn])
        #expect(contents.problems.allSatisfy { !$0.isFatal })
    }

    @Test(arguments: [
        ("id,mark\n,耐克\n", 2, RowProblem.Cause.empty, "id"), ("id,mark\n1,\n", 2, .empty, "mark"),
        ("id,mark\n1,a b\u{0}c\n", 2, .controlCharacter, "mark"), ("id,mark\n1,耐克\n1,华为\n", 3, .duplicateID, "id"),
        ("id,mark\n1\n", 2, .fieldCount, ""), ("id,mark\n1,耐克,x\n", 2, .fieldCount, ""),
        ("id,name\n1,耐克\n", 1, .missingColumn, "mark"), ("", 1, .missingColumn, "id"),
        ("id,mark\n1,\(String(repeating: "长", count: 501))\n", 2, .fieldTooLong, "mark"),
        ("id,mark\n1,\"耐克\n", 2, .badQuoting, ""),
    ])
    func `a bad row is named by line, column and cause, with a way to mend it`(
        text: String, line: Int, cause: RowProblem.Cause, column: String
    ) throws {
        let problems = RightsFile.parse(Array(text.utf8)).problems
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.line == line && problem.cause == cause && (problem.column ?? "") == column && problem.isFatal)
        #expect(!problem.message.zh.isEmpty && !problem.message.en.isEmpty && !problem.remedy.zh.isEmpty)
    }

    @Test func `good rows go on after bad ones`() {
        let bytes = Array("id,mark\n1,耐克\n,x\n2,".utf8) + [0xC4, 0xCD, 0x0A] + Array("3,华为\n4,安踏".utf8)
        let contents = RightsFile.parse(bytes)
        #expect(contents.marks.map(\.id) == ["1", "3", "4"])
        #expect(contents.problems.map(\.line) == [3, 4])
    }

    @Test(arguments: [("46", RowProblem.Cause.badClass), ("x", .badClass), ("0|25", .badClass)])
    func `a class that is none is a note and the right is kept`(classes: String, cause: RowProblem.Cause) {
        let contents = RightsFile.parse(Array("id,mark,classes\n1,耐克,\(classes)\n".utf8))
        #expect(contents.marks.count == 1)
        #expect(contents.problems.map(\.cause) == [cause])
    }

    @Test func `a name that cannot be matched is a note`() {
        let contents = RightsFile.parse(Array("id,mark,aliases\n1,A,耐克\n".utf8))
        #expect(contents.marks.count == 1)
        #expect(contents.problems.map(\.cause) == [.unmatchable])
        #expect(contents.problems.first?.column == "mark")
    }
}
