import Enforcement
import Law

/// What can be wrong with a row of an agency's file: what, where, and how to mend it.
extension ImportProblem {
    static func notJSON(_ line: Int) -> ImportProblem {
        problem(
            line, nil, "not-json", Wording("不是一行完整的 JSON 对象", "This line is no whole JSON object"),
            Wording("每行写一个 JSON 对象，编码为 UTF-8", "Write one JSON object to a line, in UTF-8"))
    }

    static func noColumn(_ line: Int, _ column: String) -> ImportProblem {
        problem(
            line, column, "no-column", Wording("表头没有“\(column)”这一列", "The head has no column “\(column)”"),
            Wording("补上此列，或者修改对照文件", "Add the column, or change the mapping file"))
    }

    static func fieldCount(_ line: Int, _ found: Int, _ needed: Int) -> ImportProblem {
        problem(
            line, nil, "field-count",
            Wording("有\(found)列，表头有\(needed)列", "\(found) fields where the head has \(needed)"),
            Wording("检查逗号和引号", "Look at commas and quotation marks"))
    }

    static func differs(_ line: Int, _ column: String) -> ImportProblem {
        problem(
            line, column, "differs", Wording("同一案件的各行在此列不一致", "The lines of one case differ in this column"),
            Wording("各行填写相同内容，或者后续各行留空", "Write the same in each line, or leave it empty after the first"))
    }

    static func noKey(_ line: Int, _ column: String) -> ImportProblem {
        problem(
            line, column, "no-key", Wording("没有案件在原系统中的编号", "The case has no key of the other system"),
            Wording("填写编号：再次导入时据此识别同一案件", "Give the key: by it the case is known again"))
    }

    static func needed(_ line: Int, _ column: String, _ name: Wording) -> ImportProblem {
        problem(
            line, column, "needed", Wording("缺少\(name.zh)", "\(name.en) is missing"),
            Wording("填写此列", "Fill in this column"))
    }

    static func unknownWord(_ line: Int, _ column: String, _ word: String) -> ImportProblem {
        problem(
            line, column, "unknown-word",
            Wording("对照文件没有“\(shown(word))”这个值", "The mapping file does not know “\(shown(word))”"),
            Wording("在对照文件的 values 中补上，或设 otherwise", "Add it to values in the mapping file, or give otherwise"))
    }

    static func noDay(_ line: Int, _ column: String, _ value: String, _ pattern: String) -> ImportProblem {
        problem(
            line, column, "no-day",
            Wording("“\(shown(value))”不是 \(pattern) 格式的日期", "“\(shown(value))” is no day written as \(pattern)"),
            Wording("改正日期，或者修改对照文件的 date", "Mend the day, or change date in the mapping file"))
    }

    static func noAmount(_ line: Int, _ column: String, _ value: String) -> ImportProblem {
        problem(
            line, column, "no-amount",
            Wording("“\(shown(value))”不是不小于零的金额", "“\(shown(value))” is no amount of zero or more"),
            Wording("填写数字，最多两位小数；单位在对照文件的 unit 中说明", "Write a number; the unit stands in the mapping file"))
    }

    static func noCount(_ line: Int, _ column: String, _ value: String) -> ImportProblem {
        problem(
            line, column, "no-count",
            Wording("“\(shown(value))”不是不小于零的整数", "“\(shown(value))” is no whole number of zero or more"),
            Wording("填写件数", "Give the number of pieces"))
    }

    static func repeated(_ line: Int, _ column: String, _ key: String) -> ImportProblem {
        problem(
            line, column, "repeated", Wording("编号“\(key)”在本文件中已出现", "The key “\(key)” stands in this file already"),
            Wording("同一案件的各行排在一起，或者删去重复的行", "Put the lines of one case together, or take the second away"))
    }

    /// What the procedure or an authority said of the row.
    ///
    /// - Parameter value: what stands there; nil where nothing does, or where it is nobody's to repeat (a person's code).
    static func refused(_ line: Int, _ place: String?, _ value: String?, _ refusal: Refusal) -> ImportProblem {
        let value = value.map(shown).flatMap { $0.isEmpty ? nil : $0 }
        return problem(
            line, place, refusal.code.rawValue,
            value.map { Wording("“\($0)”：\(refusal.message.zh)", "“\($0)”: \(refusal.message.en)") } ?? refusal.message,
            Wording("按提示改正后重新导入；已导入的不会重复", "Mend it and import again; what is in is not doubled"))
    }

    /// The case is taken, its goods wait: what is said of them is kept, and nothing is forced.
    static func goodsWait(_ line: Int, _ number: Int, _ state: CaseState) -> ImportProblem {
        problem(
            line, nil, "goods-wait",
            Wording(
                "案件处于“\(state.label.zh)”，现在不能登记涉案物品：\(number) 项物品已保留，等待核查开始",
                "The case is “\(state.label.en)” and takes no goods now: \(number) lines are kept; goods wait until checking begins"
            ),
            Wording(
                "案件进入核查或者调查后再次导入同一文件，物品即登记入案",
                "Import the same file again once the case is being checked or investigated, and they are recorded"),
            isTaken: true)
    }

    static func badGoods(_ line: Int, _ member: String) -> ImportProblem {
        problem(
            line, member, "bad-goods", Wording("物品不是由 JSON 对象组成的数组", "The goods are no array of JSON objects"),
            Wording("写成 [{…}, {…}]；没有物品时省去或者写 []", "Write [{…}, {…}]; leave it out or write [] where there are none"))
    }

    /// The mapping says nothing of documents.
    static func noDocuments(_ agency: String) -> ImportProblem {
        problem(
            1, nil, "no-documents",
            Wording("对照文件“\(agency)”没有写明文书的栏目", "The mapping of “\(agency)” says nothing of documents"),
            Wording("在对照文件中补上 documents", "Add documents to the mapping file"))
    }

    /// The package as a whole cannot be read.
    static func badPackage(_ cause: Wording) -> ImportProblem {
        problem(
            1, nil, "bad-package", cause,
            Wording("重新打包为不加密的 ZIP：一个索引和各份文件", "Pack it anew as a ZIP without password: an index and the files"))
    }

    static func noFile(_ line: Int, _ column: String, _ name: String) -> ImportProblem {
        problem(
            line, column, "no-file", Wording("压缩包内没有文件“\(shown(name))”", "The package holds no file “\(shown(name))”"),
            Wording("把文件放在索引旁，或者改正文件名", "Put the file beside the index, or mend its name"))
    }

    static func emptyFile(_ line: Int, _ column: String) -> ImportProblem {
        problem(
            line, column, "empty-file", Wording("文件是空的", "The file is empty"),
            Wording("放入有内容的文件", "Put a file there that holds something"))
    }

    static func tooMuch(_ line: Int, _ megabytes: Int) -> ImportProblem {
        problem(
            line, nil, "too-much",
            Wording("到此行为止的文件解压后超过 \(megabytes) MB", "The files up to this row unpack to more than \(megabytes) MB"),
            Wording("分成几个包", "Make several packages of it"))
    }

    static func otherDigest(_ line: Int, _ column: String, _ digest: String) -> ImportProblem {
        problem(
            line, column, "other-digest",
            Wording("文件的 SHA-256 是 \(digest)，与所列不符", "The file's SHA-256 is \(digest), not the one given"),
            Wording("重新导出这份文件：途中可能已损坏或被改动", "Export the file anew: it may have been damaged or changed on the way"))
    }

    /// The workbook as a whole cannot be read.
    static func badWorkbook(_ cause: Wording) -> ImportProblem {
        problem(
            1, nil, "bad-workbook", cause,
            Wording("在电子表格软件中另存为 XLSX 或者 CSV", "Save it anew as XLSX or CSV in the spreadsheet program"))
    }

    private static func problem(
        _ line: Int, _ place: String?, _ code: String, _ cause: Wording, _ remedy: Wording, isTaken: Bool = false
    ) -> ImportProblem {
        ImportProblem(line: line, place: place, code: code, cause: cause, remedy: remedy, isTaken: isTaken)
    }

    /// What stands in a cell, as far as a message needs it.
    private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}
