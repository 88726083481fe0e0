//! What a screen reader gets of a tagged PDF: the text of its structure tree in order, each part with its language. Reads
//! the file by itself, from the objects that qpdf unpacks.

use crate::content::{self, Letters, Marked};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

/// A paragraph, heading, label or cell, with the stretches of one language each.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub kind: String,
    /// `Column` or `Row`, of a table's heading.
    pub scope: Option<String>,
    pub parts: Vec<(String, String)>,
}

impl Said {
    pub fn text(&self) -> String {
        self.parts.iter().map(|(_, text)| text.as_str()).collect()
    }
}

pub struct File {
    objects: Map<String, Value>,
    /// The marked text of each page, by the page's object.
    pages: BTreeMap<String, Marked>,
}

impl File {
    pub fn open(path: &Path) -> File {
        let qpdf = Command::new("qpdf").args(["--json=2", "--json-stream-data=inline", "--decode-level=generalized"]).arg(path).output();
        let out = qpdf.expect("qpdf: install the system package qpdf");
        let mut json: Value = serde_json::from_slice(&out.stdout).expect("qpdf's JSON");
        let Value::Object(objects) = json["qpdf"][1].take() else { panic!("no objects") };
        let mut file = File { objects, pages: BTreeMap::new() };
        let pages = file.get(&file.root()["/Pages"])["/Kids"].clone();
        file.read_pages(&pages, &mut BTreeMap::new());
        file
    }

    pub fn root(&self) -> &Value {
        self.get(&self.objects["trailer"]["value"]["/Root"])
    }

    /// What a reference stands for; anything else is itself. Of a stream its dictionary.
    pub fn get<'a>(&'a self, value: &'a Value) -> &'a Value {
        let object = value.as_str().filter(|s| s.ends_with(" R")).and_then(|r| self.objects.get(&format!("obj:{r}")));
        object.map_or(value, |o| o.get("value").unwrap_or(&o["stream"]["dict"]))
    }

    fn stream(&self, reference: &Value) -> Vec<u8> {
        let name = reference.as_str().expect("a reference");
        content::base64(self.objects[&format!("obj:{name}")]["stream"]["data"].as_str().expect("its bytes"))
    }

    /// `read` holds the letters of the fonts that were met, by the font's object: all pages share a few.
    fn read_pages(&mut self, kids: &Value, read: &mut BTreeMap<String, Rc<Letters>>) {
        for kid in kids.as_array().cloned().unwrap_or_default() {
            let page = self.get(&kid).clone();
            if page.get("/Kids").is_some() {
                self.read_pages(&page["/Kids"], read);
                continue;
            }
            let fonts = self.get(&self.get(&page["/Resources"])["/Font"]).as_object().cloned().unwrap_or_default();
            let mut letters = |font: &Value| {
                let own = || Rc::new(content::letters(&self.stream(&self.get(font)["/ToUnicode"])));
                read.entry(font.to_string()).or_insert_with(own).clone()
            };
            let fonts = fonts.iter().map(|(name, font)| (name.clone(), letters(font))).collect();
            let marked = content::marked(&self.stream(&page["/Contents"]), &fonts);
            self.pages.insert(kid.as_str().unwrap_or_default().to_owned(), marked);
        }
    }

    /// All that is said, in reading order.
    pub fn says(&self) -> Vec<Said> {
        let root = self.root();
        let lang = content::string(&root["/Lang"]).expect("a language");
        let mut out = vec![];
        self.walk(&root["/StructTreeRoot"], &lang, None, &mut out);
        out
    }

    /// Gathers the text below an element. What is inside a line is part of the element around it.
    fn walk(&self, element: &Value, lang: &str, page: Option<&str>, out: &mut Vec<Said>) -> Vec<(String, String)> {
        let element = self.get(element);
        let own = element.get("/Lang").and_then(content::string);
        let lang = own.as_deref().unwrap_or(lang);
        let page = element.get("/Pg").and_then(Value::as_str).or(page);
        let kind = element.get("/S").and_then(Value::as_str).unwrap_or("/").trim_start_matches('/');
        let mut parts: Vec<(String, String)> = vec![];
        let place = out.len();
        for kid in self.kids(element) {
            match self.mark(&kid, page) {
                Some(text) => parts.push((lang.to_owned(), text)),
                None => parts.extend(self.walk(&kid, lang, page, out)),
            }
        }
        if let Some(text) = element.get("/ActualText").and_then(content::string) {
            parts = vec![(lang.to_owned(), text)];
        }
        if kind == "Span" || parts.is_empty() {
            return parts;
        }
        let mut merged: Vec<(String, String)> = vec![];
        for (lang, text) in parts {
            match merged.last_mut() {
                Some((last, all)) if *last == lang => all.push_str(&text),
                _ => merged.push((lang, text)),
            }
        }
        out.insert(place, Said { kind: kind.to_owned(), scope: self.scope(element), parts: merged });
        vec![]
    }

    fn kids(&self, element: &Value) -> Vec<Value> {
        match element.get("/K").map(|k| self.get(k)) {
            None => vec![],
            Some(Value::Array(all)) => all.clone(),
            Some(_) => vec![element["/K"].clone()],
        }
    }

    fn mark(&self, kid: &Value, page: Option<&str>) -> Option<String> {
        let text = |page: Option<&str>, id: u64| self.pages.get(page?).and_then(|p| p.get(&id)).cloned().or_else(|| Some(String::new()));
        if let Some(id) = kid.as_u64() {
            return text(page, id);
        }
        let kid = self.get(kid);
        let page = kid.get("/Pg").and_then(Value::as_str).or(page);
        (kid.get("/Type").and_then(Value::as_str) == Some("/MCR")).then(|| text(page, kid["/MCID"].as_u64()?))?
    }

    fn scope(&self, element: &Value) -> Option<String> {
        let attributes = element.get("/A")?;
        let all = self.get(attributes).as_array().cloned().unwrap_or_else(|| vec![attributes.clone()]);
        all.iter().find_map(|a| Some(self.get(a).get("/Scope")?.as_str()?.trim_start_matches('/').to_owned()))
    }
}
