import Law

/// Reads what stands around the items: title, number, issuer and date of the document.
struct HeadReader {
    private(set) var title: String?
    private(set) var documentNumber: String?
    private(set) var issuer: String?
    private(set) var date: LegalDate?
    /// The line of a number or date of which digits are lost.
    private(set) var lostDigits: [Int] = []

    /// - Complexity: O(*n*), *n* the length of the text.
    init(_ lines: [SourceText.Line]) {
        let first = lines.firstIndex { ItemMark(at: $0.content).map { $0.style != .dash } ?? false } ?? lines.count
        let head = lines[..<min(first, 60)].filter { $0.content.count <= 120 }
        readTitle(head)
        readNumber(lines)
        readDate(lines, head: first)
        issuer = issuer ?? header(head) ?? signature(lines)
    }

    // MARK: Title

    /// The first run of lines that together read as a title.
    private mutating func readTitle(_ head: [SourceText.Line]) {
        for start in head.indices {
            if HeadReader.attachments.prefix(of: head[start].content) != nil { continue }
            var joined: [Glyph] = []
            var best: Glyphs?
            for index in start..<min(start + 5, head.count) {
                let content = head[index].content
                if content.endsSentence || HeadReader.documentNumber(content) != nil || content.ends(with: "文件") {
                    break
                }
                if DateReader.wholeLine(content) != nil || content.contains(where: { $0.folded == ":" }) { break }
                joined += content
                if joined.count > 120 { break }
                if HeadReader.isTitle(joined[...]) { best = joined[...] }
            }
            guard let best else { continue }
            title = best.filter { !$0.isSpace }.text
            issuer = HeadReader.issuer(ofTitle: best)
            return
        }
    }

    private static let attachments = Words("附件 附表 附:")

    private static func isTitle(_ text: Glyphs) -> Bool {
        let bare = text.withoutBracket
        guard (7...120).contains(bare.count), titleEndings.suffix(of: bare) != nil else { return false }
        return titleMarks.stand(in: bare) || bare.contains { $0.folded == "年" }
    }

    private static let titleEndings = Words(
        "意见 通知 要点 方案 计划 办法 分工 规划 纲要 措施 决定 函 安排 公告 通报 清单 任务书 分解表 分工表 责任书 细则 规定 行动 分解 台账 批复 若干措施")
    private static let titleMarks = Words(
        "关于 印发 工作要点 实施方案 工作方案 行动计划 行动方案 实施意见 任务分工 工作计划 分工方案 工作安排 实施细则 责任清单 三年 专项 分工表 分解 分解表 任务表 责任书 方案 要点")

    /// The body before 关于 or 印发.
    private static func issuer(ofTitle title: Glyphs) -> String? {
        let words: [Word] = ["关于", "印发", "转发", "批转"]
        guard let place = words.compactMap({ title.first($0) }).min() else { return nil }
        let name = title[..<place].trimmed()
        guard name.count >= 3, AgencyWords.know(name) || name.ends(with: "国务院") else { return nil }
        return name.filter { !$0.isSpace }.text
    }

    /// "郑州市人民政府文件".
    private func header(_ head: [SourceText.Line]) -> String? {
        for line in head where line.content.ends(with: "文件") {
            let name = line.content.dropLast(2).trimmed()
            if name.count >= 3, AgencyWords.know(name) { return name.filter { !$0.isSpace }.text }
        }
        return nil
    }

    // MARK: Number

    /// 郑政〔2012〕28号 as a whole stretch; the digits may be lost.
    static func documentNumber(_ text: Glyphs) -> String? {
        let text = text.trimmed(["(", ")"])
        guard (5...30).contains(text.count), text.ends(with: "号"),
            let open = text.firstIndex(where: { yearOpens.contains($0.folded) }), open > text.startIndex,
            let close = text[open...].firstIndex(where: { yearCloses.contains($0.folded) }),
            text[..<open].trimmed().allSatisfy({
                $0.isHan || $0.isLatin || $0.isSpace || $0.folded == "(" || $0.folded == ")"
            })
        else { return nil }
        let year = text[(open + 1)..<close].trimmed()
        let figure = text[(close + 1)...].dropLast().trimmed(["第"])
        guard year.allSatisfy(\.isDigit), year.count <= 4, figure.allSatisfy(\.isDigit) else { return nil }
        return text.filter { !$0.isSpace }.text
    }

    private static let yearOpens: Set<Unicode.Scalar> = ["〔", "[", "("]
    private static let yearCloses: Set<Unicode.Scalar> = ["〕", "]", ")"]

    private mutating func readNumber(_ lines: [SourceText.Line]) {
        for line in lines.prefix(200) where line.content.count <= 40 {
            for part in line.content.split(whereSeparator: { $0.isSpace || $0.folded == ":" }) {
                guard let number = HeadReader.documentNumber(part) else { continue }
                documentNumber = number
                let digits = part.count { $0.isDigit }
                if digits < 5 { lostDigits.append(line.number) }
                return
            }
        }
    }

    // MARK: Date and signature

    /// The day under the text, or under the title, or of printing.
    private mutating func readDate(_ lines: [SourceText.Line], head: Int) {
        var printed: LegalDate?
        for line in lines.reversed() where line.content.count <= 40 {
            let content = line.content
            if let date = DateReader.wholeLine(content) {
                if content.ends(with: "印发") {
                    printed = printed ?? date
                } else {
                    self.date = date
                    return
                }
            } else if content.ends(with: "印发"), let found = DateReader.day(in: content) {
                printed = printed ?? found.date
            } else if let found = DateReader.day(in: content), found.range.upperBound == content.endIndex,
                HeadReader.isSignature(content[..<found.range.lowerBound])
            {
                self.date = found.date
                return
            }
        }
        date = printed
    }

    /// A short line that is a body's name, as under a document.
    static func isSignature(_ line: Glyphs) -> Bool {
        let text = line.trimmed()
        guard (3...30).contains(text.count), text.allSatisfy({ $0.isHan || $0.isSpace }) else { return false }
        return signatures.suffix(of: text) != nil && ItemMark(at: text) == nil
            && !AssignmentWords.labels.stand(in: text) && !AssignmentWords.acts.stand(in: text)
    }

    private static let signatures = Words("人民政府 办公厅 办公室 委员会 领导小组 总局 人民法院 人民检察院 国务院 公安厅 公安局 商务厅 商务局 监督管理局 知识产权局 工商局 质监局")

    /// The name on the line before the date.
    private func signature(_ lines: [SourceText.Line]) -> String? {
        for (index, line) in lines.enumerated().reversed() {
            let content = line.content
            if let found = DateReader.day(in: content), found.range.upperBound == content.endIndex,
                HeadReader.isSignature(content[..<found.range.lowerBound])
            {
                return content[..<found.range.lowerBound].filter { !$0.isSpace }.text
            }
            guard DateReader.wholeLine(content) != nil, index > 0, HeadReader.isSignature(lines[index - 1].content)
            else { continue }
            return lines[index - 1].content.filter { !$0.isSpace }.text
        }
        return nil
    }
}
