import ArgumentParser
import Foundation
import Law
import Operations
import Storage
import Web

/// Looks whether the settings agree with each other and with the machine they are for.
struct SettingsCheck {
    let settings: Settings
    let demonstration: Bool

    init(_ settings: Settings, demonstration: Bool) {
        self.settings = settings
        self.demonstration = demonstration
    }

    /// Everything that is wrong, the settings themselves first. Changes nothing.
    func problems(now: Moment) async -> [SettingProblem] {
        let values = settings.problems + SettingsAgreement(settings, demonstration: demonstration).problems
        return values + certificate(at: now) + folder() + (await database()) + (await printer())
    }

    /// Says what contradicts what, and stops where the server could not keep to it.
    ///
    /// - Throws: `Exit.usage`.
    func requireAgreement() throws {
        let problems = SettingsAgreement(settings, demonstration: demonstration).problems
        for problem in problems { Console.say(problem.line(in: .en)) }
        guard problems.allSatisfy({ $0.weight == .warning }) else { throw Exit.usage }
    }

    private func certificate(at now: Moment) -> [SettingProblem] {
        guard let files = settings.web(demonstration: demonstration).tls else { return [] }
        do {
            let validity = try TLSIdentity(files).validity
            let present = Int(now.milliseconds / 1000)
            guard !validity.contains(present) else { return [] }
            return [
                SettingProblem(
                    .unreadableCertificate, at: files.certificateChain, setting: "tls-certificate",
                    Wording("证书不在有效期内", "the certificate is not valid today"),
                    mend: Wording("换用有效的证书", "put a valid certificate in its place"))
            ]
        } catch {
            let (place, name, message): (String, String, Wording) =
                switch error {
                case .certificate(let path): (path, "tls-certificate", Wording("证书无法读取", error.description))
                case .privateKey(let path): (path, "tls-key", Wording("私钥无法读取", error.description))
                case .mismatch: (files.privateKey, "tls-key", Wording("私钥与证书不匹配", error.description))
                }
            return [
                SettingProblem(
                    .unreadableCertificate, at: place, setting: name, message,
                    mend: Wording("检查文件内容与读取权限", "check what the file holds and who may read it"))
            ]
        }
    }

    private func folder() -> [SettingProblem] {
        let folder = settings.folder
        let place = OfficePlace(folder)
        guard place.exists else {
            return [
                SettingProblem(
                    .dataFolder, at: folder.path, setting: "data", Wording("数据目录不存在", "there is no such folder"),
                    mend: Wording("用 qingyuan migrate 新建", "`qingyuan migrate` makes it"))
            ]
        }
        return place.unwritable.map { path in
            SettingProblem(
                .dataFolder, at: path, setting: "data", Wording("不可写", "it cannot be written"),
                mend: Wording("授予运行用户写权限", "give the user that runs the program the right to write"))
        }
            + place.openToOthers.map { path in
                SettingProblem(
                    .openToOthers, .warning, at: path, Wording("其他用户可以读取", "other users of this machine can read it"),
                    mend: Wording("执行 chmod go-rwx", "run chmod go-rwx on it"))
            }
    }

    /// Whether documents can be had as PDF, with Chinese characters in them.
    private func printer() async -> [SettingProblem] {
        func warning(_ message: Wording, _ mend: Wording) -> [SettingProblem] {
            [SettingProblem(.printerMissing, .warning, at: "weasyprint", message, mend: mend)]
        }
        guard PDFPrinter.isInstalled else {
            return warning(
                Wording("未安装，文书不能存为 PDF", "it is not installed: documents cannot be had as PDF"),
                Wording("安装 weasyprint 和 fonts-noto-cjk", "install weasyprint and fonts-noto-cjk"))
        }
        guard await PDFPrinter.hasFonts() == false else { return [] }
        return warning(
            Wording("没有中文字体，PDF 中的汉字会缺失", "there is no Chinese font: PDFs would lack the characters"),
            Wording("安装 fonts-noto-cjk", "install fonts-noto-cjk"))
    }

    private func database() async -> [SettingProblem] {
        let location = settings.database
        guard settings.folder.holdsOffice(in: location) else {
            return [
                SettingProblem(
                    .databaseMissing, at: "\(location)", Wording("还没有数据库", "there is no database yet"),
                    mend: Wording("用 qingyuan migrate 新建", "`qingyuan migrate` makes it"))
            ]
        }
        do {
            let database = try await location.open()
            defer { database.close() }
            let pending = try await Migrator(Schema.migrations).status(of: database).filter { $0.appliedAt == nil }
            guard let first = pending.first else { return [] }
            return [
                SettingProblem(
                    .notMigrated, at: "\(location)",
                    Wording(
                        "有 \(pending.count) 个数据库变更未执行，从 \(first.id) 起",
                        "\(pending.count) migrations from \(first.id) on have not run"),
                    mend: Wording("备份后执行 qingyuan migrate", "back up, then run `qingyuan migrate`"))
            ]
        } catch let fault as MigrationFault {
            return [
                SettingProblem(
                    .notMigrated, at: "\(location)", Wording("数据库与本程序版本不符", fault.description),
                    mend: Wording("安装相应版本的程序", "install the program of that version"))
            ]
        } catch {
            return [
                SettingProblem(
                    .databaseUnreachable, at: "\(location)",
                    Wording("数据库打不开", "the database cannot be opened: \(error)"),
                    mend: Wording(
                        "检查文件与权限，或服务器与口令", "check the file and who may read it, or the server and the password"))
            ]
        }
    }
}

/// The data folder as it lies on the disk.
struct OfficePlace {
    private let folder: OfficeFolder

    init(_ folder: OfficeFolder) {
        self.folder = folder
    }

    var exists: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// What must be written and cannot be.
    var unwritable: [String] {
        [folder.path, folder.database, folder.evidence].filter {
            FileManager.default.fileExists(atPath: $0) && !FileManager.default.isWritableFile(atPath: $0)
        }
    }

    /// Keys and data that other users of the machine can read.
    var openToOthers: [String] {
        (folder.keys + [folder.database]).filter { path in
            let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            return (mode ?? 0) & 0o077 != 0
        }
    }
}
