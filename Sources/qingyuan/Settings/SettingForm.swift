import Foundation
import Law
import Storage

/// How a value of a setting is written, and which values there are.
struct SettingForm<Value: Sendable>: Sendable {
    let type: Wording
    let unit: Wording?
    let range: String?
    let read: @Sendable (String) throws(SettingMistake) -> Value
    let write: @Sendable (Value) -> String
    /// The text without what is secret in it, where only a part of it can be.
    let mask: @Sendable (String) -> String

    init(
        _ type: Wording, unit: Wording? = nil, range: String? = nil,
        read: @escaping @Sendable (String) throws(SettingMistake) -> Value,
        write: @escaping @Sendable (Value) -> String,
        mask: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.type = type
        self.unit = unit
        self.range = range
        self.read = read
        self.write = write
        self.mask = mask
    }
}

/// What the numbers of settings count.
enum SettingUnit {
    static let seconds = Wording("秒", "seconds")
    static let yuan = Wording("元", "yuan")
    static let bytes = Wording("字节", "bytes")
    static let requests = Wording("次请求", "requests")
    static let perMinute = Wording("次/分钟", "requests a minute")
    static let addresses = Wording("个地址", "addresses")
    static let fields = Wording("个字段", "fields")
    static let jobs = Wording("个任务", "jobs")
}

extension SettingForm<Int> {
    /// A whole number within bounds.
    static func whole(_ bounds: ClosedRange<Int>, _ unit: Wording? = nil) -> SettingForm {
        let range = "\(bounds.lowerBound)–\(bounds.upperBound)"
        return SettingForm(Wording("整数", "whole number"), unit: unit, range: range) { text throws(SettingMistake) in
            guard let number = Int(text) else {
                throw .type("“\(text)”不是整数", "“\(text)” is not a whole number")
            }
            guard bounds.contains(number) else { throw .range(range) }
            return number
        } write: {
            String($0)
        }
    }
}

extension SettingForm<Bool> {
    /// `on` or `off`.
    static var flag: SettingForm {
        SettingForm(Wording("开关", "switch"), range: "on | off") { text throws(SettingMistake) in
            switch text.lowercased() {
            case "on", "true", "yes", "1": true
            case "off", "false", "no", "0": false
            default: throw .type("“\(text)”不是 on 或 off", "“\(text)” is neither on nor off")
            }
        } write: {
            $0 ? "on" : "off"
        }
    }
}

extension SettingForm<String> {
    /// Any text that is not empty.
    static var text: SettingForm {
        SettingForm(Wording("文本", "text")) { text throws(SettingMistake) in
            guard !text.isEmpty else { throw .type("不能为空", "it must not be empty") }
            return text
        } write: {
            $0
        }
    }

    /// A file or folder.
    static var path: SettingForm { text.called(Wording("路径", "path")) }
}

extension SettingForm<String?> {
    /// A text, or nothing.
    static var optionalText: SettingForm {
        SettingForm(Wording("文本", "text")) { text throws(SettingMistake) in
            text.isEmpty ? nil : text
        } write: {
            $0 ?? ""
        }
    }

    /// A file, or none.
    static var optionalPath: SettingForm { optionalText.called(Wording("路径", "path")) }
}

extension SettingForm<String?> {
    /// Where a database is, or nothing. A password in it is never shown.
    static var database: SettingForm {
        SettingForm(Wording("数据库", "database"), range: "sqlite:PATH | postgres://…") { text throws(SettingMistake) in
            guard !text.isEmpty else { return nil }
            guard (try? DatabaseLocation(text)) != nil else {
                throw .type(
                    "数据库写作 sqlite:路径 或 postgres://用户@主机/库名",
                    "a database is written sqlite:PATH or postgres://user@host/database")
            }
            return text
        } write: {
            $0 ?? ""
        } mask: {
            (try? DatabaseLocation($0)).map(\.description) ?? ""
        }
    }
}

extension SettingForm<[String]> {
    /// Several texts with commas between; repeating the flag adds to them.
    static var list: SettingForm {
        SettingForm(Wording("以逗号分隔的列表", "list, with commas")) { text throws(SettingMistake) in
            text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        } write: {
            $0.joined(separator: ", ")
        }
    }
}

extension SettingForm<[LogPart: LogLevel]> {
    /// Levels of parts, `part=level` with commas between.
    static var levels: SettingForm {
        let parts = LogPart.allCases.map(\.rawValue).joined(separator: ", ")
        return SettingForm(Wording("部分=级别 的列表", "list of part=level"), range: parts) {
            text throws(SettingMistake) in
            var levels: [LogPart: LogLevel] = [:]
            for item in text.split(separator: ",") {
                let sides = item.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
                guard sides.count == 2, let part = LogPart(rawValue: sides[0]), let level = LogLevel(rawValue: sides[1])
                else { throw .type("“\(item)”不是 部分=级别", "“\(item)” is not part=level; parts are \(parts)") }
                levels[part] = level
            }
            return levels
        } write: { levels in
            levels.map { "\($0.key.rawValue)=\($0.value.rawValue)" }.sorted().joined(separator: ", ")
        }
    }
}

extension SettingForm where Value: RawRepresentable<String> & CaseIterable {
    /// One of a few words.
    static var choice: SettingForm {
        let range = Value.allCases.map(\.rawValue).joined(separator: " | ")
        return SettingForm(Wording("选项", "choice"), range: range) { text throws(SettingMistake) in
            guard let value = Value(rawValue: text) else { throw .range(range) }
            return value
        } write: {
            $0.rawValue
        }
    }
}

extension SettingForm {
    /// The same values under another name of their type.
    fileprivate func called(_ type: Wording) -> SettingForm {
        SettingForm(type, unit: unit, range: range, read: read, write: write)
    }
}
