//! A tree as serde asks for it.
//!
//! *Invariant:* only what was asked for is given: a list is never taken for an object, nor a number
//! for a text.

use super::{Fault, Tree};
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use std::borrow::Cow;

/// Asks the visitor in the one way that fits, or not at all.
macro_rules! ask {
    ($($method:ident: $kind:ident($value:pat) => $visit:ident($given:expr),)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self {
                Tree::$kind($value) => visitor.$visit($given),
                _ => Err(Fault),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for &'de Tree<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self {
            Tree::Null => visitor.visit_unit(),
            Tree::Truth(truth) => visitor.visit_bool(*truth),
            Tree::Whole(number) => visitor.visit_i64(*number),
            Tree::Number => Err(Fault),
            Tree::Text(text) => visitor.visit_borrowed_str(text),
            Tree::List(list) => visitor.visit_seq(Items(list.iter())),
            Tree::Object(fields) => visitor.visit_map(Fields::of(fields)),
        }
    }

    ask! {
        deserialize_bool: Truth(it) => visit_bool(*it),
        deserialize_i8: Whole(it) => visit_i64(*it),
        deserialize_i16: Whole(it) => visit_i64(*it),
        deserialize_i32: Whole(it) => visit_i64(*it),
        deserialize_i64: Whole(it) => visit_i64(*it),
        deserialize_u8: Whole(it) => visit_i64(*it),
        deserialize_u16: Whole(it) => visit_i64(*it),
        deserialize_u32: Whole(it) => visit_i64(*it),
        deserialize_u64: Whole(it) => visit_i64(*it),
        deserialize_str: Text(it) => visit_borrowed_str(it),
        deserialize_string: Text(it) => visit_borrowed_str(it),
        deserialize_identifier: Text(it) => visit_borrowed_str(it),
        deserialize_seq: List(it) => visit_seq(Items(it.iter())),
        deserialize_map: Object(it) => visit_map(Fields::of(it)),
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, to: V) -> Result<V::Value, Fault> {
        let Tree::List(list) = self else { return Err(Fault) };
        let mut items = Items(list.iter());
        let value = to.visit_seq(&mut items)?;
        if items.0.len() == 0 { Ok(value) } else { Err(Fault) }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if *self == Tree::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        // No fact has a kind with something in it.
        let Tree::Text(name) = self else { return Err(Fault) };
        visitor.visit_enum(BorrowedStrDeserializer::new(name))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { f32 f64 char bytes byte_buf unit unit_struct tuple_struct }
}

/// A list, piece by piece.
struct Items<'de, 'a>(std::slice::Iter<'de, Tree<'a>>);

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        self.0.next().map(|item| seed.deserialize(item)).transpose()
    }
}

/// An object, field by field.
struct Fields<'de, 'a> {
    rest: std::slice::Iter<'de, (Cow<'a, str>, Tree<'a>)>,
    value: Option<&'de Tree<'a>>,
}

impl<'de, 'a> Fields<'de, 'a> {
    fn of(fields: &'de [(Cow<'a, str>, Tree<'a>)]) -> Self {
        Self { rest: fields.iter(), value: None }
    }
}

impl<'de> MapAccess<'de> for Fields<'de, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        seed.deserialize(self.value.take().ok_or(Fault)?)
    }
}
