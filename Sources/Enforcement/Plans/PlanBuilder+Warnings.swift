import Law

extension PlanBuilder {
    /// What is doubtful about one list of units.
    mutating func warn(about assignment: Assignment) {
        for place in assignment.missing {
            warn(
                source.line(of: place), .missingUnit,
                Wording("此处缺少一个责任单位名称", "A unit's name is missing here"))
        }
        for unit in assignment.units {
            guard let first = unit.name.first else { continue }
            let (line, name) = (source.line(of: first.offset), unit.name.text)
            if AgencyWords.collective(unit.name) {
                warn(line, .collectiveUnit, Wording("“\(name)”未逐一列名", "“\(name)” names no single unit"))
            } else if AgencyWords.isCutShort(unit.name) {
                warn(line, .incompleteUnit, Wording("“\(name)”可能不完整", "“\(name)” may be incomplete"))
            }
        }
        if assignment.isOpen {
            let line = source.line(of: assignment.units.last?.name.first?.offset ?? assignment.offset)
            warn(line, .openList, Wording("名单以“等”结尾，未列全", "The list ends in 等 and is not complete"))
        }
    }

    /// A bracket that is never closed.
    mutating func warnBroken(_ rest: (offset: Int32, rest: String)) {
        let line = source.line(of: rest.offset)
        guard !rest.rest.isEmpty else {
            return warn(line, .unclosedBracket, Wording("责任单位的括号没有闭合", "The bracket of units is not closed"))
        }
        warn(
            line, .truncated,
            Wording("文本在责任单位名单中断，末尾为“\(rest.rest)”", "The text breaks off in a list of units, at “\(rest.rest)”"))
    }

    /// Numbers that are lost, passed over or repeated among the items of one level.
    mutating func warnOfNumbers(_ outline: Outline) {
        for items in [outline.tops] + outline.items.map(\.children) {
            var last: [ItemMark.Style: (value: Int, text: String)] = [:]
            for index in items {
                guard let mark = outline.items[index].mark, mark.style != .dash else { continue }
                let line = outline.items[index].line
                guard let value = mark.value else {
                    warn(line, .numberLost, Wording("此项编号缺失", "The number of this item is lost"))
                    if let previous = last[mark.style] { last[mark.style] = (previous.value + 1, "") }
                    continue
                }
                if let previous = last[mark.style] {
                    if value == previous.value {
                        warn(
                            line, .numberRepeated,
                            Wording("编号“\(mark.number)”重复", "The number “\(mark.number)” stands twice"))
                    } else if value > previous.value + 1 {
                        warn(
                            line, .numberGap,
                            Wording(
                                "“\(mark.number)”之前缺 \(value - previous.value - 1) 项",
                                "\(value - previous.value - 1) items are missing before “\(mark.number)”"))
                    }
                }
                last[mark.style] = (value, mark.number)
            }
        }
    }

    /// A last item that stops in the middle of a sentence.
    mutating func warnOfEnd(_ item: ItemText) {
        guard let end = item.lastProse, !end.endsSentence,
            end.last?.closes != true, let last = end.last, item.endsInProse
        else { return }
        warn(
            source.line(of: last.offset), .truncated,
            Wording("文本在句中中断", "The text breaks off in the middle of a sentence"))
    }

    /// What is to be said about the head and the page.
    mutating func note(_ head: HeadReader, copyLine: Int?, furniture lines: [SourceText.Line]) {
        if head.title == nil { warn(1, .noTitle, Wording("未找到标题", "No title was found")) }
        for line in head.lostDigits {
            warn(line, .digitsLost, Wording("文号的数字缺失", "Digits of the document number are lost"))
        }
        if let copyLine {
            warn(
                copyLine, .secondCopy, Wording("全文重复出现，已略过重复部分", "The text is printed again; the copy was passed over"))
        }
        for line in lines where LostDigits.stand(in: line.content) {
            warn(line.number, .digitsLost, Wording("此处的数字缺失", "Digits are lost here"))
        }
        guard head.date == nil else { return }
        for line in lines.prefix(40) where line.content.count <= 120 {
            guard let place = line.content.first("日期:") ?? line.content.first("时间:") else { continue }
            let rest = line.content[(place + 3)...].trimmed().prefix {
                $0.isDigit || $0.folded == "-" || $0.folded == "/"
            }
            if rest.count >= 6 {
                warn(
                    line.number, .pageDate,
                    Wording(
                        "“\(rest.text)”是网页日期，未作为文件日期",
                        "“\(rest.text)” is the page's date and was not taken as the document's"))
                return
            }
        }
    }
}

/// Dates and numbers of which only the words between the digits are left: 〔〕号, 年月日, 年年底.
enum LostDigits {
    static func stand(in text: Glyphs) -> Bool {
        text.indices.contains { index in
            guard let word = words.prefix(of: text, at: index) else { return false }
            guard index > text.startIndex else { return true }
            let before = text[index - 1]
            return !before.isDigit && !HanNumeral.isDigit(before.folded)
                && (word.scalars.first != "年" || !yearWords.contains(before.folded))
        }
    }

    private static let words = Words("〔〕 年月日 年年底 年年末 年月底 到年, 至年, 达到%以上 不少于次 不低于% 月日前 年底前完成率%")
    private static let yearWords: Set<Unicode.Scalar> = ["今", "明", "当", "本", "去", "每", "全", "次"]
}
